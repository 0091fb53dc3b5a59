import { fairnessOf, freshnessOf, pointsOf, responsivenessOf } from "../factors.ts";
import type { PreparedRequest } from "../filters.ts";
import type { OfferTable } from "./offer-table.ts";

/**
 * No more points than this can a row have. What the columns hold is counted as it is, the rest as if it were perfect, so
 * that most rows need not be looked at as a whole.
 */
export const pointsBound = (table: OfferTable, prepared: PreparedRequest): ((row: number) => number) => {
  const { request, policy, bonds, now } = prepared;
  const { weights } = policy;
  const { asks30, matches30, lastAskedAt, answered90, asked90 } = table;
  const rest = 1000 * (weights.availability + weights.interest + weights.reciprocity + weights.language);
  const most = rest + (bonds.size > 0 ? 1000 * weights.bond : 0);
  const isFarWanted = request.nearness === "not-my-area";
  const { x, y } = request.location ?? { x: Number.NaN, y: Number.NaN };
  return (row) => {
    const metres = Math.round(Math.sqrt((x - (table.x[row] ?? 0)) ** 2 + (y - (table.y[row] ?? 0)) ** 2));
    const near = isFarWanted || Number.isNaN(metres) ? 1 : 1 / (1 + metres / (table.halfway[row] ?? 1));
    const asked = lastAskedAt[row] ?? Number.NaN;
    return (
      most +
      pointsOf("distance", near, prepared) +
      pointsOf("fairness", fairnessOf(matches30[row] ?? 0, asks30[row] ?? 0), prepared) +
      pointsOf("freshness", freshnessOf(Number.isNaN(asked) ? null : asked, now), prepared) +
      pointsOf("responsiveness", responsivenessOf(answered90[row] ?? 0, asked90[row] ?? 0), prepared)
    );
  };
};
