import { defineQuery } from "@omzien/db";
import type { RowOf } from "../row-of.ts";

/** Which of some requests somebody helps or helped with; index match_by_helper. */
export const helpedWith = defineQuery<{ ids: string[]; personId: string }>()((db, param) =>
  db
    .selectFrom("match")
    .select("help_request_id")
    .where("helper_id", "=", param("personId"))
    .where((eb) => eb("help_request_id", "=", eb.fn.any(param("ids")))),
);

/** Of some requests those for which somebody was asked lately and may still answer; index (help_request_id, helper_id). */
export const beingAsked = defineQuery<{ ids: string[]; since: Date; now: Date }>()((db, param) =>
  db
    .selectFrom("invitation")
    .select("help_request_id")
    .distinct()
    .where((eb) => eb("help_request_id", "=", eb.fn.any(param("ids"))))
    .where("invited_at", ">", param("since"))
    .where("answer", "is", null)
    .where("released_at", "is", null)
    .where("expires_at", ">", param("now")),
);

/** Names and areas of helpers, by primary key. */
export const helpersAtTable = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("person as p")
    .leftJoin("area as a", "a.id", "p.area_id")
    .select(["p.id", "p.first_name", "p.pseudonym", "p.erased_at", "p.restricted_at", "a.name as area_name"])
    .where((eb) => eb("p.id", "=", eb.fn.any(param("ids")))),
);
export type HelperAtTable = RowOf<typeof helpersAtTable>;
