import { describeLooks } from "../../access-log/describe-looks.ts";
import { looksAt } from "../../access-log/queries.ts";
import { readContact } from "../../contacts/contact-rows.ts";
import { newestFirst } from "../../page.ts";
import { matchesOfPerson } from "../erasing/matches-of-person.ts";
import type { Section } from "./section.ts";

/** What the site wrote down beside the help itself. Reports by others about this person are not in it. */
export const recordSections: readonly Section[] = [
  {
    key: "reports",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("report")
        .select([
          "text",
          "reporter_contact as contact",
          "page",
          "urgency",
          "cause",
          "reported_at as at",
          "closed_at as closedAt",
        ])
        .where("reporter_id", "=", personId)
        .orderBy("reported_at")
        .execute(),
  },
  {
    key: "call-notes",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("call_note as note")
        .leftJoin("help_request as request", "request.id", "note.help_request_id")
        .select(["note.text", "note.written_at as at"])
        // A note on a report may be about somebody else as well.
        .where("note.report_id", "is", null)
        // On a request the desk also notes what it said to helpers: that is theirs.
        .where((eb) =>
          eb.or([
            eb("note.person_id", "=", personId),
            eb.and([eb("note.person_id", "is", null), eb("request.person_id", "=", personId)]),
          ]),
        )
        .orderBy("note.written_at")
        .execute(),
  },
  {
    key: "mails",
    rows: async (tx, ctx, personId) => {
      const email = (await readContact(ctx, tx, personId))?.email ?? null;
      return tx.kysely
        .selectFrom("mail")
        .select(["kind", "recipient", "queued_at as at", "sent_at as sentAt", "failed_at as failedAt"])
        .where((eb) =>
          eb.or([eb("person_id", "=", personId), ...(email ? [eb("recipient", "=", email)] : [])]),
        )
        .orderBy("queued_at")
        .execute();
    },
  },
  {
    key: "sign-ins",
    rows: async (tx, ctx, personId) => {
      const email = (await readContact(ctx, tx, personId))?.email ?? null;
      if (!email) return [];
      return tx.kysely
        .selectFrom("sign_in_request")
        .select(["email", "requested_at as at", "consumed_at as usedAt", "return_to as returnTo", "draft"])
        .where("email", "=", email)
        .orderBy("requested_at")
        .execute();
    },
  },
  {
    key: "sessions",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("session")
        .select([
          "created_at as since",
          "last_seen_at as lastSeenAt",
          "expires_at as validUntil",
          "amr",
          "user_agent as userAgent",
        ])
        .where("person_id", "=", personId)
        .orderBy("created_at")
        .execute(),
  },
  {
    key: "staff-accounts",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("staff_account")
        .select(["subject", "linked_at as since", "used_at as usedAt"])
        .where("person_id", "=", personId)
        .orderBy("linked_at")
        .execute(),
  },
  {
    key: "looks",
    rows: async (tx, ctx, personId) => {
      const rows = await looksAt(tx, personId, { after: newestFirst, limit: everything });
      return describeLooks(tx, ctx, rows);
    },
  },
  {
    key: "log",
    rows: async (tx, _ctx, personId) => {
      const rows = await tx.kysely
        .selectFrom("audit_event")
        .select(["at", "action", "actor_kind", "actor_id"])
        .where((eb) =>
          eb.or([
            eb("subject_id", "=", personId),
            eb("actor_id", "=", personId),
            eb.and([eb("action", "in", looks), eb("subject_id", "in", helpOf(tx, personId))]),
          ]),
        )
        .orderBy("at")
        .orderBy("id")
        .execute();
      return rows.map(({ at, action, actor_kind: kind, actor_id: actorId }) => ({
        at,
        action,
        by: kind === "member" ? memberWord(action, actorId === personId) : kind,
      }));
    },
  },
  {
    key: "erasure",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("erasure")
        .select(["requested_at as at", "due_at as dueAt", "cancelled_at as cancelledAt"])
        .where("person_id", "=", personId)
        .execute(),
  },
];

/** What is done by a mandate, or with it, is done by whoever holds it. */
function memberWord(action: string, isSelf: boolean): string {
  if (isSelf) return "you";
  return byMandate.includes(action) ? "representative" : "desk";
}

const byMandate = ["mandate.acted", "mandate.accepted"];

// More than anybody will ever have; the query wants a bound.
const everything = 100_000;

/** What the desk read of somebody's help; not what it reads for a report, which may be about the other. */
const looks = ["help_request.read", "match.viewed"];

/** Ids of somebody's requests and matches. Indexes: help_request_by_person, match_by_asker, match_by_helper. */
function helpOf(tx: Parameters<Section["rows"]>[0], personId: string) {
  return tx.kysely
    .selectFrom("help_request")
    .select("id")
    .where("person_id", "=", personId)
    .unionAll(matchesOfPerson(tx, personId));
}
