import { nothingShown } from "../../access-log/look-book.ts";
import { presentMatch } from "../../matches/present.ts";
import { matchesOf } from "../../matches/queries.ts";
import { consentsOfSides } from "../../matches/read-match.ts";
import type { Section } from "./section.ts";

// More than anybody will ever have; the query wants a bound.
const everything = 100_000;

export const matchSections: readonly Section[] = [
  {
    key: "matches",
    rows: async (tx, ctx, personId) => {
      const rows = await matchesOf(ctx, tx, personId, { after: undefined, limit: everything });
      const consents = await consentsOfSides(ctx, tx, rows);
      return rows.map((row) => {
        const match = presentMatch(ctx, row, consents, nothingShown);
        return {
          id: match.id,
          role: match.role,
          category: match.category.name,
          neighbour: match.other?.name ?? null,
          madeAt: match.madeAt,
          agreedByMe: match.agreedByMe,
          sharedByMe: match.sharedByMe,
          endedAt: match.endedAt,
          endedBecause: match.endedBecause,
        };
      });
    },
  },
  {
    key: "messages",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("match_message")
        .select(["match_id as matchId", "body", "sent_at as at", "read_at as readAt"])
        .where("sender_id", "=", personId)
        .orderBy("sent_at")
        .execute(),
  },
  {
    key: "follow-ups",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("match_follow_up")
        .select([
          "match_id as matchId",
          "asked_at as askedAt",
          "answered_at as answeredAt",
          "outcome",
          "again",
          "remark",
          "channel",
        ])
        .where("person_id", "=", personId)
        .orderBy("match_id")
        .execute(),
  },
  {
    key: "blocks",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("block")
        .select(["blocked_at as at", "cause"])
        .where("person_id", "=", personId)
        .orderBy("blocked_at")
        .execute(),
  },
];
