import { readContact } from "../../contacts/contact-rows.ts";
import { indexOfEmail, openText } from "../../drafts-for-another/draft-content.ts";
import { draftStatus } from "../../drafts-for-another/draft-status.ts";
import { localText } from "../../local-text.ts";
import type { Section } from "./section.ts";

/** Acting for another: what others asked for me, what I asked for others, and who may act for whom. */
export const representationSections: readonly Section[] = [
  {
    key: "drafts-for-me",
    rows: async (tx, ctx, personId) => {
      const email = (await readContact(ctx, tx, personId))?.email ?? null;
      const index = email === null ? null : await indexOfEmail(tx, ctx, email);
      const rows = await tx.kysely
        .selectFrom("draft_for_another as draft")
        .innerJoin("category", "category.id", "draft.category_id")
        .select([
          "draft.id",
          "draft.content",
          "draft.outcome",
          "draft.lapses_at",
          "draft.made_at",
          "category.names",
        ])
        .where((eb) =>
          eb.or([
            eb("draft.person_id", "=", personId),
            ...(index === null ? [] : [eb("draft.email_index", "=", index)]),
          ]),
        )
        .orderBy("draft.made_at")
        .execute();
      return Promise.all(
        rows.map(async (row) => ({
          category: localText(ctx, row.names),
          status: draftStatus(row, ctx.now()),
          madeAt: row.made_at,
          text: await openText(tx, ctx, row),
        })),
      );
    },
  },
  {
    key: "drafts-by-me",
    rows: async (tx, ctx, personId) => {
      const rows = await tx.kysely
        .selectFrom("draft_for_another as draft")
        .innerJoin("category", "category.id", "draft.category_id")
        .select(["draft.outcome", "draft.lapses_at", "draft.made_at", "category.names"])
        .where("draft.maker_id", "=", personId)
        .orderBy("draft.made_at")
        .execute();
      return rows.map((row) => ({
        category: localText(ctx, row.names),
        status: draftStatus(row, ctx.now()),
        madeAt: row.made_at,
      }));
    },
  },
  {
    key: "mandates",
    rows: async (tx, _ctx, personId) => {
      const rows = await tx.kysely
        .selectFrom("mandate")
        .select(["person_id", "capacity", "scope", "begins_at", "ends_at", "document_seen_on", "ended_at"])
        .where((eb) => eb.or([eb("person_id", "=", personId), eb("representative_id", "=", personId)]))
        .orderBy("made_at")
        .execute();
      return rows.map((row) => ({
        role: row.person_id === personId ? "represented" : row.capacity,
        purpose: row.scope,
        since: row.begins_at,
        validUntil: row.ends_at,
        seenOn: row.document_seen_on,
        endedAt: row.ended_at,
      }));
    },
  },
  {
    key: "representation-need",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("representation_need")
        .select(["basis as reason", "noted_on as at", "protected_until as validUntil"])
        .where("person_id", "=", personId)
        .execute(),
  },
];
