import { defineQuery, type TenantDb } from "@omzien/db";
import type { MailKind } from "../ports.ts";
import { waitingDraft } from "../drafts-for-another/queries.ts";
import { mandateStatus } from "../mandates/mandate-status.ts";
import { localDateOf } from "../local-time.ts";
import { mandateById } from "../mandates/queries.ts";
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

const openColleagueInvitation = defineQuery<{ id: string; now: Date }>()((db, param) =>
  db
    .selectFrom("colleague_invitation")
    .select("id")
    .where("id", "=", param("id"))
    .where("link_hash", "is not", null)
    .where("expires_at", ">", param("now")),
);

/** A rota that runs and in which somebody asks or still has a place. */
const ownRota = defineQuery<{ id: string; personId: string }>()((db, param) =>
  db
    .selectFrom("rota as r")
    .leftJoin("rota_member as m", (join) =>
      join.onRef("m.rota_id", "=", "r.id").on("m.person_id", "=", param("personId")),
    )
    .select("r.id")
    .where("r.id", "=", param("id"))
    .where("r.ended_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("r.asker_id", "=", param("personId")),
        eb.and([eb("m.id", "is not", null), eb("m.left_at", "is", null)]),
      ]),
    ),
);

/** A turn that is still somebody's. */
const ownShift = defineQuery<{ id: string; personId: string }>()((db, param) =>
  db
    .selectFrom("rota_shift as s")
    .innerJoin("rota_member as m", "m.id", "s.member_id")
    .select("s.id")
    .where("s.id", "=", param("id"))
    .where("s.ended_at", "is", null)
    .where("m.person_id", "=", param("personId"))
    .where("m.left_at", "is", null),
);

/** Whether somebody works at the desk. */
const deskRole = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("person_role")
    .select("role")
    .where("person_id", "=", param("id"))
    .where("role", "in", ["coordinator", "broker"])
    .limit(1),
);

/** What somebody needs to know also while their data are on hold: about the account itself, and about help that runs. */
const necessary: readonly MailKind[] = [
  "sign-in",
  "phone-confirmation",
  "report-received",
  "erasure-requested",
  "data-on-hold",
  "account-unused",
  "mandate-began",
  "promise-stays",
  "support-asked",
  "package-asked",
  "package-asked-by-platform",
  "match-agreed",
  "match-extended",
  "match-stopped",
  "handed-back-to-asker",
  "no-longer-needed",
  "new-message",
  "rota-agreed",
  "rota-changed",
  "rota-shift-tomorrow",
  "rota-ended",
  "colleague-invited",
  "roles-to-check",
  "second-factor-reset",
  "second-factor-set-up",
  "staff-account-linked",
  "sender-test",
  "sender-lapsed",
];

const holder = defineQuery<{ id: string }>()((db, param) =>
  db.selectFrom("person").select("id").where("id", "=", param("id")).where("restricted_at", "is not", null),
);

/** Nothing but what is necessary goes to somebody who put their data on hold. */
async function rests(db: TenantDb, { kind, person_id: id }: DueMail): Promise<boolean> {
  if (id === null || necessary.includes(kind)) return false;
  return (await db.maybeOne(holder, { id })) !== undefined;
}

/** What waited yesterday is not told today. */
function isToday(queuedAt: Date, now: Date): boolean {
  return localDateOf(queuedAt) === localDateOf(now);
}

/**
 * Whether what a mail says is still so at the moment of sending: a message that waited ten minutes is not announced
 * after the match was stopped, a code is not sent when it no longer works.
 */
export async function isStillTrue(db: TenantDb, mail: DueMail, now: Date): Promise<boolean> {
  if (await rests(db, mail)) return false;
  const id = mail.subject_id;
  if (id === null) return true;
  switch (mail.kind) {
    case "sign-in":
      return (await db.maybeOne(signIn, { id, now })) !== undefined;
    case "draft-to-confirm":
      return (await db.maybeOne(waitingDraft, { id, now })) !== undefined;
    case "mandate-to-accept":
    case "mandate-began": {
      const mandate = await db.maybeOne(mandateById, { id });
      const wanted = mail.kind === "mandate-began" ? "running" : "waiting";
      return mandate !== undefined && mandateStatus(mandate, now) === wanted;
    }
    case "colleague-invited":
      return (await db.maybeOne(openColleagueInvitation, { id, now })) !== undefined;
    case "promise-stays":
      return mail.facts["because"] !== "role-taken" || (await db.maybeOne(deskRole, { id })) === undefined;
    case "desk-digest":
      return isToday(mail.queued_at, now) && (await db.maybeOne(deskRole, { id })) !== undefined;
    case "helper-found":
    case "match-agreed":
    case "match-extended":
    case "new-message":
    case "neighbour-on-hold":
      return (await db.maybeOne(runningMatch, { id })) !== undefined;
    case "rota-asked":
    case "rota-agreed":
    case "rota-changed":
    case "rota-shift-open":
    case "rota-swap-asked":
    case "rota-swap-refused":
      return (
        mail.person_id !== null &&
        (await db.maybeOne(ownRota, { id, personId: mail.person_id })) !== undefined
      );
    case "rota-shift-tomorrow":
      return (
        mail.person_id !== null &&
        (await db.maybeOne(ownShift, { id, personId: mail.person_id })) !== undefined
      );
    case "follow-up":
      return (await db.maybeOne(matchToAskAfter, { id })) !== undefined;
    case "request-received":
    case "request-expires-soon":
    case "handed-back-to-asker":
    case "nobody-yet":
    case "help-today":
      return (await db.maybeOne(runningRequest, { id })) !== undefined;
    default:
      return true;
  }
}
