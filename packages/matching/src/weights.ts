import type { Weight } from "@omzien/contracts";

/** From light to heavy. */
export const weights: readonly Weight[] = ["light", "middle", "complex"];

/** Where a weight stands from light to heavy, from 0. */
export const weightRank = (weight: Weight): number => weights.indexOf(weight);
