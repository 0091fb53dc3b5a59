import type { TravelMode } from "@omzien/contracts";

/** Metres to choose from, for each way of going. */
export const distancesOf = {
  walk: [500, 1000, 2000],
  bicycle: [1000, 3000, 5000, 10_000],
  car: [3000, 10_000, 20_000, 50_000],
} as const satisfies Record<TravelMode, readonly number[]>;

/** Kilometres an hour through a town, lights and turns included: on the low side, so that nobody is disappointed. */
const speed = { walk: 4.5, bicycle: 14, car: 30 } as const satisfies Record<TravelMode, number>;

/** Minutes on the way, rounded to what one says: 5, 10, 15 … */
export function minutesFor(mode: TravelMode, meters: number): number {
  const minutes = (meters / 1000 / speed[mode]) * 60;
  return Math.max(5, Math.round(minutes / 5) * 5);
}

/** The nearest distance to choose when one changes the way of going. */
export function distanceFor(mode: TravelMode, meters: number | undefined): number | undefined {
  if (meters === undefined) return undefined;
  const [first, ...rest] = distancesOf[mode];
  return rest.reduce<number>(
    (best, each) => (Math.abs(each - meters) < Math.abs(best - meters) ? each : best),
    first,
  );
}
