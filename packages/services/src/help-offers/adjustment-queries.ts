import type { OfferAdjustmentKind } from "@omzien/contracts";
import { defineQuery } from "@omzien/db";
import type { RowOf } from "../row-of.ts";

/** An offer with what an adjustment may change; held until the transaction ends. */
export const adjustableOffer = defineQuery<{ personId: string }>()((db, param) =>
  db
    .selectFrom("help_offer")
    .select(["id", "paused_at", "paused_until", "not_own_street", "max_asks_per_month"])
    .where("person_id", "=", param("personId"))
    .where("ended_at", "is", null)
    .forUpdate(),
);
export type AdjustableOffer = RowOf<typeof adjustableOffer>;

/** The kind of help that an invitation of this helper asked for. */
export const askedKind = defineQuery<{ invitationId: string; helperId: string }>()((db, param) =>
  db
    .selectFrom("invitation as i")
    .innerJoin("help_request as r", "r.id", "i.help_request_id")
    .select("r.category_id")
    .where("i.id", "=", param("invitationId"))
    .where("i.helper_id", "=", param("helperId")),
);

export const kindsOfOffer = defineQuery<{ offerId: string }>()((db, param) =>
  db
    .selectFrom("help_offer_category")
    .select(["category_id", "is_favourite"])
    .where("offer_id", "=", param("offerId")),
);

export const removeKind = defineQuery<{ offerId: string; categoryId: string }>()((db, param) =>
  db
    .deleteFrom("help_offer_category")
    .where("offer_id", "=", param("offerId"))
    .where("category_id", "=", param("categoryId")),
);

export const addKind = defineQuery<{ offerId: string; categoryId: string; isFavourite: boolean }>()(
  (db, param) =>
    db
      .insertInto("help_offer_category")
      .values({
        offer_id: param("offerId"),
        category_id: param("categoryId"),
        is_favourite: param("isFavourite"),
      })
      .onConflict((conflict) => conflict.columns(["offer_id", "category_id"]).doNothing()),
);

export const writeNotOwnStreet = defineQuery<{ id: string; notOwnStreet: boolean; now: Date }>()(
  (db, param) =>
    db
      .updateTable("help_offer")
      .set({ not_own_street: param("notOwnStreet"), updated_at: param("now") })
      .where("id", "=", param("id")),
);

export const writeMaxAsks = defineQuery<{ id: string; maxAsks: number; now: Date }>()((db, param) =>
  db
    .updateTable("help_offer")
    .set({ max_asks_per_month: param("maxAsks"), updated_at: param("now") })
    .where("id", "=", param("id")),
);

export const insertAdjustment = defineQuery<{
  id: string;
  offerId: string;
  kind: OfferAdjustmentKind;
  categoryId: string | null;
  wasFavourite: boolean | null;
  restsUntil: Date | null;
  wasPausedAt: Date | null;
  wasPausedUntil: Date | null;
  wasNotOwnStreet: boolean | null;
  wasMaxAsks: number | null;
  setMaxAsks: number | null;
  now: Date;
  by: string;
}>()((db, param) =>
  db.insertInto("offer_adjustment").values({
    id: param("id"),
    offer_id: param("offerId"),
    kind: param("kind"),
    category_id: param("categoryId"),
    was_favourite: param("wasFavourite"),
    rests_until: param("restsUntil"),
    was_paused_at: param("wasPausedAt"),
    was_paused_until: param("wasPausedUntil"),
    was_not_own_street: param("wasNotOwnStreet"),
    was_max_asks: param("wasMaxAsks"),
    set_max_asks: param("setMaxAsks"),
    made_at: param("now"),
    made_by: param("by"),
  }),
);

/** An adjustment of this offer that was not undone. */
export const adjustmentOf = defineQuery<{ id: string; offerId: string }>()((db, param) =>
  db
    .selectFrom("offer_adjustment")
    .select([
      "id",
      "kind",
      "category_id",
      "was_favourite",
      "rests_until",
      "was_paused_at",
      "was_paused_until",
      "was_not_own_street",
      "was_max_asks",
      "set_max_asks",
      "superseded_at",
    ])
    .where("id", "=", param("id"))
    .where("offer_id", "=", param("offerId"))
    .where("undone_at", "is", null),
);

export type Adjustment = RowOf<typeof adjustmentOf>;

/** The helper has chosen the whole of this offer anew: none of these is taken back to what was before it. */
export const supersedeAdjustments = defineQuery<{ offerId: string; now: Date }>()((db, param) =>
  db
    .updateTable("offer_adjustment")
    .set({ superseded_at: param("now") })
    .where("offer_id", "=", param("offerId"))
    .where("undone_at", "is", null)
    .where("superseded_at", "is", null),
);

export const markUndone = defineQuery<{ id: string; now: Date; by: string }>()((db, param) =>
  db
    .updateTable("offer_adjustment")
    .set({ undone_at: param("now"), undone_by: param("by") })
    .where("id", "=", param("id")),
);
