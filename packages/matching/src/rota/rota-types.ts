/** A day on which help is wanted; local date, `2026-12-01`, each at most once. */
export type RotaDay = {
  readonly date: string;
  /** People wanted that day. */
  readonly needed: number;
};

export type RotaMember = {
  readonly id: string;
  /** Dates on which the member can come. */
  readonly dates: readonly string[];
  /** Of those, dates on which somebody else would be better. */
  readonly rather: readonly string[];
  readonly maxShifts: number;
};

export type RotaRules = {
  /** How many different people may come at most; null is no limit. */
  readonly maxFaces: number | null;
  /** Nobody comes two days running. */
  readonly restDay: boolean;
};

export type Shift = { readonly date: string; readonly memberId: string };

/** A long request that is shared out. What was promised stays, whoever is asked for the rest. */
export type RotaPlan = {
  readonly days: readonly RotaDay[];
  readonly members: readonly RotaMember[];
  readonly rules: RotaRules;
  readonly promised: readonly Shift[];
};

/**
 * How good a rota is.
 * - `optimal`: none is better, and that is proven.
 * - `best-in-time`: the best that was found before the time was over.
 * - `greedy`: by rule of thumb; `lowerBound` says how much better one could be at most.
 */
export type RotaLabel = "optimal" | "best-in-time" | "greedy";

export type Rota = {
  /** By date, then by member; what was promised is among them. */
  readonly shifts: readonly Shift[];
  /** Days with too few people, and how many are missing. */
  readonly unfilled: readonly { readonly date: string; readonly missing: number }[];
  /** Promises that can no longer be kept, as the member left or the day is no longer wanted. */
  readonly lapsed: readonly Shift[];
  readonly cost: number;
  readonly lowerBound: number;
  readonly label: RotaLabel;
};

export type RotaFaultCode =
  | "day_unknown"
  | "member_unknown"
  | "not_available"
  | "twice"
  | "day_full"
  | "too_many_shifts"
  | "days_running"
  | "too_many_faces";

export type RotaFault = Shift & { readonly code: RotaFaultCode };
