import type { Nearness, Ring, Urgency, Weight } from "@omzien/contracts";
import { defineQuery } from "@omzien/db";

/** The category of a new request; one with children is too wide to be asked for. */
export const categoryForRequest = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("category as c")
    .select(["c.id", "c.weight", "c.hidden"])
    .select((eb) =>
      eb
        .exists(eb.selectFrom("category as k").select("k.id").whereRef("k.parent_id", "=", "c.id"))
        .$castTo<boolean>()
        .as("has_children"),
    )
    .where("c.id", "=", param("id")),
);

export const insertRequest = defineQuery<{
  id: string;
  personId: string;
  takenBy: string | null;
  channel: "web" | "phone" | "walk-in" | "referral";
  categoryId: string;
  description: string;
  timing: string;
  endsOn: string;
  weight: Weight;
  urgency: Urgency;
  needs: string[];
  languages: string[];
  nearness: Nearness;
  audience: Ring;
  areaId: string | null;
  x: number | null;
  y: number | null;
  state: "triage" | "open";
  now: Date;
  openedAt: Date | null;
  circleFirst: boolean;
  circleUntil: Date | null;
}>()((db, param) =>
  db.insertInto("help_request").values({
    id: param("id"),
    person_id: param("personId"),
    taken_by: param("takenBy"),
    channel: param("channel"),
    category_id: param("categoryId"),
    description: param("description"),
    timing: param("timing"),
    ends_on: param("endsOn"),
    weight: param("weight"),
    urgency: param("urgency"),
    needs: param("needs"),
    languages: param("languages"),
    nearness: param("nearness"),
    audience: param("audience"),
    area_id: param("areaId"),
    x: param("x"),
    y: param("y"),
    state: param("state"),
    created_at: param("now"),
    opened_at: param("openedAt"),
    circle_first: param("circleFirst"),
    circle_until: param("circleUntil"),
    updated_at: param("now"),
  }),
);

/** Closes a request; the caller holds its lock and has checked the state. */
export const closeRequest = defineQuery<{
  id: string;
  state: "withdrawn" | "solved" | "expired";
  now: Date;
}>()((db, param) =>
  db
    .updateTable("help_request")
    .set({ state: param("state"), updated_at: param("now"), needs_coordinator_at: null })
    .where("id", "=", param("id")),
);

/** Ends the running match of a request, if there is one; unique index match_one_running. */
export const endRunningMatch = defineQuery<{
  helpRequestId: string;
  because: "withdrawn" | "solved" | "expired";
  now: Date;
}>()((db, param) =>
  db
    .updateTable("match")
    .set({ ended_at: param("now"), ended_because: param("because") })
    .where("help_request_id", "=", param("helpRequestId"))
    .where("ended_at", "is", null)
    .returning(["id", "helper_id"]),
);

/** The running match of a request; unique index match_one_running. */
export const runningMatch = defineQuery<{ helpRequestId: string }>()((db, param) =>
  db
    .selectFrom("match")
    .select(["id", "helper_id"])
    .where("help_request_id", "=", param("helpRequestId"))
    .where("ended_at", "is", null),
);

export const insertWithdrawal = defineQuery<{ id: string; by: string; now: Date; reason: string }>()(
  (db, param) =>
    db.insertInto("help_request_withdrawal").values({
      help_request_id: param("id"),
      withdrawn_at: param("now"),
      withdrawn_by: param("by"),
      reason: param("reason"),
    }),
);

export const insertSolution = defineQuery<{
  id: string;
  by: string;
  now: Date;
  how: "match" | "otherwise";
}>()((db, param) =>
  db.insertInto("help_request_solution").values({
    help_request_id: param("id"),
    solved_at: param("now"),
    solved_by: param("by"),
    how: param("how"),
  }),
);

export const insertExtension = defineQuery<{
  id: string;
  helpRequestId: string;
  by: string;
  now: Date;
  oldEndsOn: string;
  newEndsOn: string;
}>()((db, param) =>
  db.insertInto("help_request_extension").values({
    id: param("id"),
    help_request_id: param("helpRequestId"),
    extended_at: param("now"),
    extended_by: param("by"),
    old_ends_on: param("oldEndsOn"),
    new_ends_on: param("newEndsOn"),
  }),
);

export const moveEnd = defineQuery<{ id: string; endsOn: string; timing: string; now: Date }>()((db, param) =>
  db
    .updateTable("help_request")
    .set({ ends_on: param("endsOn"), timing: param("timing"), updated_at: param("now") })
    .where("id", "=", param("id")),
);

/** What triage decided; `openedAt` null leaves the request at the desk. */
export const writeTriage = defineQuery<{
  id: string;
  weight: Weight;
  state: "triage" | "open";
  openedAt: Date | null;
  circleUntil: Date | null;
  needsCoordinatorAt: Date | null;
  now: Date;
}>()((db, param) =>
  db
    .updateTable("help_request")
    .set({
      weight: param("weight"),
      state: param("state"),
      opened_at: param("openedAt"),
      circle_until: param("circleUntil"),
      needs_coordinator_at: param("needsCoordinatorAt"),
      updated_at: param("now"),
    })
    .where("id", "=", param("id")),
);

/** Notes how far the search has come. */
export const writeRing = defineQuery<{ id: string; ring: Ring; now: Date }>()((db, param) =>
  db
    .updateTable("help_request")
    .set({ ring: param("ring"), updated_at: param("now") })
    .where("id", "=", param("id"))
    .where("ring", "<>", param("ring")),
);

/** The asker's own circle has had its turn: everybody may be asked from now on. */
export const endCircle = defineQuery<{ id: string; now: Date }>()((db, param) =>
  db
    .updateTable("help_request")
    .set({ circle_until: param("now"), updated_at: param("now") })
    .where("id", "=", param("id"))
    .where("circle_until", ">", param("now")),
);

/** The asker does not want their own circle to come first any more; touches a row only the first time. */
export const dropCircleWish = defineQuery<{ id: string; now: Date }>()((db, param) =>
  db
    .updateTable("help_request")
    .set({ circle_first: false, updated_at: param("now") })
    .where("id", "=", param("id"))
    .where("circle_first", "=", true),
);

/** How far a request may travel, and how far it is being searched for. */
export const writeReach = defineQuery<{ id: string; audience: Ring; ring: Ring; now: Date }>()((db, param) =>
  db
    .updateTable("help_request")
    .set({ audience: param("audience"), ring: param("ring"), updated_at: param("now") })
    .where("id", "=", param("id")),
);

/** Hands an open request to the desk; touches a row only the first time. */
export const handToDesk = defineQuery<{ id: string; now: Date }>()((db, param) =>
  db
    .updateTable("help_request")
    .set({ needs_coordinator_at: param("now"), updated_at: param("now") })
    .where("id", "=", param("id"))
    .where("state", "=", "open")
    .where("needs_coordinator_at", "is", null),
);

/** Somebody at the desk has acted: the request waits for helpers again. */
export const takeFromDesk = defineQuery<{ id: string; now: Date }>()((db, param) =>
  db
    .updateTable("help_request")
    .set({ needs_coordinator_at: null, updated_at: param("now") })
    .where("id", "=", param("id")),
);
