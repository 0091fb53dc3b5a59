import { present, type Projected } from "@omzien/consent";
import type { OfferLimits } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import {
  deskRelationOf,
  lookContext,
  projectionOf,
  subjectOf,
  viewerOf,
  withRequired,
} from "../disclosure.ts";
import { localText } from "../local-text.ts";
import { isPausedAt, lastAdjustmentOf } from "./present.ts";
import type { OfferFacts } from "./queries.ts";

const limitFields = ["categories", "maxAsksPerMonth", "notOwnStreet"] as const;
const limitProjection = projectionOf({ kind: "offer", fields: [...limitFields, "pausedUntil"] });
const loadProjection = projectionOf({ kind: "load", fields: ["asksLast30Days"] });

/** The limits of a helper for the desk. @throws NotFoundError when the policy hides them from this reader. */
export function presentLimits(ctx: ServiceContext, row: OfferFacts): Projected<OfferLimits> {
  const viewer = viewerOf(ctx);
  const subject = subjectOf(ctx, row.person_id);
  const look = lookContext(ctx, { relation: deskRelationOf(ctx) ?? "none" });
  const values = {
    categories: row.categories.map(({ categoryId, names }) => ({ categoryId, name: localText(ctx, names) })),
    maxAsksPerMonth: row.max_asks_per_month,
    notOwnStreet: row.not_own_street,
    pausedUntil: row.paused_until?.toISOString() ?? null,
  };
  const offer = limitProjection(ctx).one(viewer, { kind: "offer", subject, values }, look);
  const load = loadProjection(ctx).one(
    viewer,
    { kind: "load", subject, values: { asksLast30Days: row.asks30 } },
    look,
  );
  return present(
    {
      isPaused: isPausedAt(row, ctx.now()),
      mayBeAsked: row.may_be_asked,
      lastAdjustment: lastAdjustmentOf(row),
    },
    { offer: withRequired(offer, limitFields), load: withRequired(load, ["asksLast30Days"]) },
    (parts, facts) => ({
      ...facts,
      ...parts.offer,
      ...parts.load,
      pausedUntil: facts.isPaused ? (parts.offer.pausedUntil ?? null) : null,
    }),
  );
}
