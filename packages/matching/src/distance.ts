import type { TravelMode } from "@omzien/contracts";
import type { Point } from "./types.ts";

/** Straight-line distance in whole metres; null when either place is unknown. */
export const metresBetween = (a: Point | null, b: Point | null): number | null =>
  a === null || b === null ? null : Math.round(Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2));

/** The distance in metres at which the distance factor has halved. */
export const halfwayMetres = { walk: 500, bicycle: 1500, car: 5000 } as const satisfies Record<
  TravelMode,
  number
>;

// A street network is about 1.3 times longer than the straight line.
const straightMetresPerMinute = { walk: 64, bicycle: 192, car: 450 } as const satisfies Record<
  TravelMode,
  number
>;

/** Travel time in minutes, rounded to 5 and at least 5, so that nobody's door can be worked out from it. */
export const roundedMinutes = (metres: number, mode: TravelMode): number =>
  Math.max(5, Math.round(metres / straightMetresPerMinute[mode] / 5) * 5);
