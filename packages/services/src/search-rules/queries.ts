import { defineQuery } from "@omzien/db";

/** Requests for which a search runs by itself. */
export const searchingRequests = defineQuery<Record<never, never>>()((db) =>
  db
    .selectFrom("help_request")
    .select("id")
    .where("state", "=", "open")
    .where("weight", "<>", "complex")
    .orderBy("id"),
);

/** Requests that were opened since then and searched for by themselves, the earliest first. */
export const requestsOpenedSince = defineQuery<{ since: Date }>()((db, param) =>
  db
    .selectFrom("help_request as r")
    .innerJoin("person as p", "p.id", "r.person_id")
    .where("p.erased_at", "is", null)
    .where("r.opened_at", ">=", param("since"))
    .where("r.weight", "<>", "complex")
    .select(["r.id", "r.opened_at"])
    .orderBy("r.opened_at")
    .orderBy("r.id"),
);
