/** How a way of asking did in one town. */
export type Outcome = {
  readonly requests: number;
  /** Share of the requests that got a yes in time. */
  readonly filled: number;
  readonly medianHours: number;
  readonly p90Hours: number;
  readonly asksPerMatch: number;
  /** How unevenly the asks are spread over helpers: 0 is equal, 1 is all on one. */
  readonly gini: number;
  /** Asks of the helper who was asked most. */
  readonly mostAsks: number;
  /** The most asks that anybody had within thirty days. */
  readonly mostAsks30: number;
  /** People who said yes for nothing, per match. */
  readonly turnedAwayPerMatch: number;
};

/** Adds up how requests went (`hours` to a yes, null for none) and how often each helper was asked. */
export const summaryOf = (
  courses: readonly { readonly hours: number | null; readonly turnedAway: number }[],
  asks: readonly number[],
  mostAsks30: number,
): Outcome => {
  const hours = courses.flatMap((course) => course.hours ?? []).toSorted((a, b) => a - b);
  const matches = hours.length;
  return {
    requests: courses.length,
    filled: courses.length === 0 ? 0 : matches / courses.length,
    medianHours: quantile(hours, 0.5),
    p90Hours: quantile(hours, 0.9),
    asksPerMatch: sum(asks) / Math.max(1, matches),
    gini: giniOf(asks),
    mostAsks: Math.max(0, ...asks),
    mostAsks30,
    turnedAwayPerMatch: sum(courses.map(({ turnedAway }) => turnedAway)) / Math.max(1, matches),
  };
};

/** The mean over towns, and how far 95 % of such means lie from it (Student's t). */
export const intervalOf = (values: readonly number[]): { readonly mean: number; readonly margin: number } => {
  const mean = sum(values) / Math.max(1, values.length);
  const variance = sum(values.map((value) => (value - mean) ** 2)) / Math.max(1, values.length - 1);
  const t = [0, 12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26][values.length - 1] ?? 2.23;
  return { mean, margin: values.length < 2 ? 0 : t * Math.sqrt(variance / values.length) };
};

/** The value below which the share of the sorted values lies; 0 of none. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** Gini's coefficient of whole numbers from 0. */
export const giniOf = (values: readonly number[]): number => {
  const total = sum(values);
  const weighted = values
    .toSorted((a, b) => a - b)
    .reduce((part, value, index) => part + (2 * (index + 1) - values.length - 1) * value, 0);
  return total === 0 ? 0 : weighted / (values.length * total);
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
