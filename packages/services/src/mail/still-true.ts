import { defineQuery, type TenantDb } from "@omzien/db";
import type { DueMail } from "./queries.ts";

const signIn = defineQuery<{ id: string; now: Date }>()((db, param) =>
  db
    .selectFrom("sign_in_request")
    .select("id")
    .where("id", "=", param("id"))
    .where("consumed_at", "is", null)
    .where("expires_at", ">", param("now")),
);

const runningMatch = defineQuery<{ id: string }>()((db, param) =>
  db.selectFrom("match").select("id").where("id", "=", param("id")).where("ended_at", "is", null),
);

const matchToAskAfter = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("match")
    .select("id")
    .where("id", "=", param("id"))
    .where((eb) =>
      eb.or([eb("ended_because", "is", null), eb("ended_because", "in", ["solved", "expired"])]),
    ),
);

const runningRequest = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("help_request")
    .select("id")
    .where("id", "=", param("id"))
    .where("state", "in", ["triage", "open", "matched"]),
);

/**
 * Whether what a mail says is still so at the moment of sending: a message that waited ten minutes is not announced
 * after the match was stopped, a code is not sent when it no longer works.
 */
export async function isStillTrue(db: TenantDb, mail: DueMail, now: Date): Promise<boolean> {
  const id = mail.subject_id;
  if (id === null) return true;
  switch (mail.kind) {
    case "sign-in":
      return (await db.maybeOne(signIn, { id, now })) !== undefined;
    case "helper-found":
    case "match-agreed":
    case "match-extended":
    case "new-message":
      return (await db.maybeOne(runningMatch, { id })) !== undefined;
    case "follow-up":
      return (await db.maybeOne(matchToAskAfter, { id })) !== undefined;
    case "request-received":
    case "request-expires-soon":
    case "handed-back-to-asker":
    case "nobody-yet":
      return (await db.maybeOne(runningRequest, { id })) !== undefined;
    default:
      return true;
  }
}
