import type { EnvelopeReply, ForwardingEnd } from "@omzien/contracts";
import { defineQuery } from "@omzien/db";
import type { RowOf } from "../row-of.ts";

export const insertForwarding = defineQuery<{
  id: string;
  helpRequestId: string;
  kind: "municipality" | "partner";
  toTenant: string | null;
  toName: string;
  reference: string;
  content: string;
  now: Date;
  by: string;
  expiresAt: Date;
}>()((db, param) =>
  db.insertInto("forwarding").values({
    id: param("id"),
    help_request_id: param("helpRequestId"),
    kind: param("kind"),
    to_tenant: param("toTenant"),
    to_name: param("toName"),
    reference: param("reference"),
    content: param("content"),
    sent_at: param("now"),
    sent_by: param("by"),
    expires_at: param("expiresAt"),
  }),
);

/** All that was ever asked elsewhere about a request, oldest first; index forwarding_by_request. */
export const forwardingsOfRequest = defineQuery<{ helpRequestId: string }>()((db, param) =>
  db
    .selectFrom("forwarding as f")
    .leftJoin("forwarding_recall as r", "r.forwarding_id", "f.id")
    .leftJoin("forwarding_answer as a", "a.forwarding_id", "f.id")
    .select(["f.id", "f.kind", "f.to_tenant", "f.to_name", "f.reference", "f.content"])
    .select(["f.sent_at", "f.expires_at"])
    .select(["r.recalled_at", "r.because", "a.answer", "a.answered_at", "a.phone", "a.phone_hours"])
    .where("f.help_request_id", "=", param("helpRequestId"))
    .orderBy("f.sent_at")
    .orderBy("f.id"),
);
export type ForwardingRow = RowOf<typeof forwardingsOfRequest>;

/** Holds one, so that carrying it and taking it back come one after the other; by primary key. */
export const lockForwarding = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("forwarding as f")
    .select(["f.id", "f.help_request_id", "f.kind", "f.to_tenant", "f.reference", "f.content"])
    .select(["f.sent_at", "f.expires_at"])
    .where("f.id", "=", param("id"))
    .forUpdate(),
);

/** By primary key. */
export const forwardingById = defineQuery<{ id: string }>()((db, param) =>
  db.selectFrom("forwarding").select(["id", "help_request_id"]).where("id", "=", param("id")),
);

/** By primary key. */
export const recallOf = defineQuery<{ id: string }>()((db, param) =>
  db.selectFrom("forwarding_recall").select("recalled_at").where("forwarding_id", "=", param("id")),
);

export const insertRecall = defineQuery<{
  id: string;
  now: Date;
  by: string | null;
  because: ForwardingEnd;
}>()((db, param) =>
  db
    .insertInto("forwarding_recall")
    .values({
      forwarding_id: param("id"),
      recalled_at: param("now"),
      recalled_by: param("by"),
      because: param("because"),
    })
    .onConflict((known) => known.column("forwarding_id").doNothing()),
);

/**
 * Requests of a person that run, held in the order of their ids: also those that are nowhere yet, for one may be on its
 * way there now. Index help_request_by_person.
 */
export const lockRunningRequests = defineQuery<{ personId: string }>()((db, param) =>
  db
    .selectFrom("help_request")
    .select(["id", "person_id"])
    .where("person_id", "=", param("personId"))
    .where("state", "in", ["triage", "open", "matched"])
    .orderBy("id")
    .forUpdate(),
);

/** Holds the request of one, which all that forward or take back hold first. */
export const lockRequestOf = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("help_request")
    .select(["id", "person_id"])
    .where("id", "=", (own) =>
      own.selectFrom("forwarding").select("help_request_id").where("id", "=", param("id")),
    )
    .forUpdate(),
);

/** Since when somebody's data are on hold; by primary key. */
export const onHoldSince = defineQuery<{ personId: string }>()((db, param) =>
  db.selectFrom("person").select("restricted_at").where("id", "=", param("personId")),
);

/**
 * What was put elsewhere and is not over long: its carrying may have got lost, or its answer; and of an organisation's
 * too the yes is looked at again.
 */
export const forwardingsToTend = defineQuery<{ since: Date }>()((db, param) =>
  db
    .selectFrom("forwarding as f")
    .leftJoin("forwarding_answer as a", "a.forwarding_id", "f.id")
    .select(["f.id", "f.help_request_id", "f.reference", "f.to_name", "a.answer"])
    .where("f.expires_at", ">", param("since"))
    .orderBy("f.id"),
);

export const insertAnswer = defineQuery<{
  id: string;
  answer: EnvelopeReply;
  answeredAt: Date;
  phone: string;
  phoneHours: string;
}>()((db, param) =>
  db
    .insertInto("forwarding_answer")
    .values({
      forwarding_id: param("id"),
      answer: param("answer"),
      answered_at: param("answeredAt"),
      phone: param("phone"),
      phone_hours: param("phoneHours"),
    })
    .onConflict((known) => known.column("forwarding_id").doNothing()),
);

/** Empties what is over; that it was asked, and where, stays with the request. */
export const clearContentsOver = defineQuery<{ now: Date }>()((db, param) =>
  db
    .updateTable("forwarding")
    .set({ content: "{}" })
    .where("expires_at", "<=", param("now"))
    .where("content", "<>", "{}"),
);
