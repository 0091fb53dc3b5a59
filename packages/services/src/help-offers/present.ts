import { present, type Projected } from "@omzien/consent";
import type { HelpOffer } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import { projectionOf, lookContext, subjectOf, viewerOf, withRequired } from "../disclosure.ts";
import { needsOf } from "../help-requests/needs.ts";
import { localText } from "../local-text.ts";
import type { OfferFacts, OfferRow } from "./queries.ts";

const offerFields = [
  "categories",
  "introduction",
  "notDoing",
  "weightMax",
  "availability",
  "skills",
  "travelMode",
  "maxDistanceMeters",
  "maxAsksPerMonth",
  "notOwnStreet",
] as const;
const offerProjection = projectionOf({
  kind: "offer",
  fields: [...offerFields, "pausedUntil"],
});
const loadProjection = projectionOf({ kind: "load", fields: ["asksLast30Days", "yesLast30Days"] });

/** An offer for the helper who made it. @throws NotFoundError for anybody else. */
export function presentOffer(ctx: ServiceContext, row: OfferFacts): Projected<HelpOffer> {
  const viewer = viewerOf(ctx);
  const subject = subjectOf(ctx, row.person_id);
  const look = lookContext(ctx, { relation: "self" });
  const offer = withRequired(
    offerProjection(ctx).one(viewer, { kind: "offer", subject, values: valuesOf(ctx, row) }, look),
    offerFields,
  );
  const load = loadProjection(ctx).one(
    viewer,
    { kind: "load", subject, values: { asksLast30Days: row.asks30, yesLast30Days: row.yes30 } },
    look,
  );
  const isPaused = isPausedAt(row, ctx.now());
  return present(
    {
      id: row.id,
      isPaused,
      mayBeAsked: row.may_be_asked,
      updatedAt: row.updated_at.toISOString(),
      lastAdjustment: lastAdjustmentOf(row),
    },
    { offer, load: withRequired(load, ["asksLast30Days", "yesLast30Days"]) },
    (parts, facts) => ({
      ...facts,
      ...parts.offer,
      ...parts.load,
      pausedUntil: isPaused ? (parts.offer.pausedUntil ?? null) : null,
    }),
  );
}

export function isPausedAt({ paused_at: at, paused_until: until }: OfferRow, now: Date): boolean {
  return at !== null && (until === null || until > now);
}

/** What was changed with one press of late, and can be undone. */
export function lastAdjustmentOf(row: OfferRow): HelpOffer["lastAdjustment"] {
  const { adjusted_id: id, adjusted_kind: kind, adjusted_at: madeAt } = row;
  return id === null || kind === null || madeAt === null ? null : { id, kind, madeAt: madeAt.toISOString() };
}

function valuesOf(ctx: ServiceContext, row: OfferRow) {
  const skills = needsOf(row.skills);
  return {
    categories: row.categories.map(({ categoryId, names, isFavourite }) => ({
      categoryId,
      name: localText(ctx, names),
      isFavourite,
    })),
    introduction: row.introduction,
    notDoing: row.not_doing,
    weightMax: row.weight_max,
    availability: row.availability,
    skills: [...skills.other, ...skills.health],
    travelMode: row.travel_mode,
    maxDistanceMeters: row.max_distance_meters,
    maxAsksPerMonth: row.max_asks_per_month,
    notOwnStreet: row.not_own_street,
    pausedUntil: row.paused_until?.toISOString() ?? null,
  };
}
