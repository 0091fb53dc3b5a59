import type { Language, Nearness, Need, Ring, TravelMode, Urgency, Weight } from "@omzien/contracts";

/** A place in metres, RD-New (EPSG:28992); already blurred where consent says so. */
export type Point = { readonly x: number; readonly y: number };

/** A stretch of time `[startsAt, endsAt)` in epoch milliseconds. */
export type Span = { readonly startsAt: number; readonly endsAt: number };

/**
 * A moment on which help is wanted. The minutes count from Monday 00:00 local time, `[fromMinute, toMinute)`,
 * and are compared with the weekly bitmap of a helper; a window never crosses midnight.
 */
export type TimeWindow = Span & { readonly fromMinute: number; readonly toMinute: number };

/** Outcomes of packages/consent, never the records themselves. */
export type ConsentFacts = {
  /** The asker's request may be proposed to others. */
  readonly mayBeFound: boolean;
  /** The helper may be asked. */
  readonly mayBeAsked: boolean;
  /** The asker's request may leave its own neighbourhood. */
  readonly beyondNeighbourhood: boolean;
};

/** How an earlier match between asker and helper ended; null is "not answered". */
export type Bond = {
  readonly helperId: string;
  readonly askerAgain: "yes" | "no" | null;
  readonly helperAgain: "yes" | "no" | null;
};

export type Gender = "woman" | "man";

/**
 * A wish for who comes. Only for intimate care or a private home, and only with that ground written down.
 * Source: AWGB, the exception for private life.
 */
export type GenderWish = { readonly gender: Gender; readonly ground: "intimate-care" | "private-home" };

/** A request as the rules see it. The id is also the seed of the tie-break. */
export type MatchRequest = {
  readonly id: string;
  readonly askerId: string;
  readonly areaId: string | null;
  /** Equal for people in the same street, null when unknown; never shown. */
  readonly streetKey: string | null;
  readonly location: Point | null;
  readonly category: string;
  readonly weight: Weight;
  /** From `windowsOf`; empty means that every moment has passed. */
  readonly windows: readonly TimeWindow[];
  /** True when any of the windows will do, false when each of them is wanted. */
  readonly flexible: boolean;
  /** Local date of the last day of help, `2026-12-01`; from `lastDayOf`. */
  readonly lastDay: string;
  /** What the asker speaks, best first; empty when not told. */
  readonly languages: readonly Language[];
  /** True when a helper need not share a language with the asker. */
  readonly anyLanguage: boolean;
  /** Only needs that the asker allows helpers to see. */
  readonly needs: readonly Need[];
  /** What a helper must be able to do; whoever lacks one of these is left out. */
  readonly requires: readonly Need[];
  /** Nobody but these helpers: who had the training that the desk asks for. Absent: whoever fits. */
  readonly among?: ReadonlySet<string>;
  readonly genderWish: GenderWish | null;
  /** One to one, at the home of somebody who is vulnerable. */
  readonly sheltered: boolean;
  readonly nearness: Nearness;
  /** The furthest a helper may live, in metres; null is no wish. */
  readonly maxMetres: number | null;
  readonly urgency: Urgency;
  /** The ring that is open now. */
  readonly ring: Ring;
  /** The furthest ring that the asker allows. */
  readonly audience: Ring;
  readonly openedAt: number;
  /** Until then the asker's own circle only (epoch ms); what is over counts as when the rings begin. Absent: no wish. */
  readonly circleUntil?: number;
  readonly consent: Pick<ConsentFacts, "mayBeFound" | "beyondNeighbourhood">;
  /** People whom the asker has blocked. */
  readonly blocks: readonly string[];
  readonly bonds: readonly Bond[];
  /** Times that the asker gave help minus times that they received it. */
  readonly balance: number;
};

/** What a helper has carried lately. */
export type HelperLoad = {
  /** Matches that run now. */
  readonly openMatches: number;
  readonly asks30: number;
  readonly matches30: number;
  readonly lastAskedAt: number | null;
  readonly asked90: number;
  /** Answers of either kind: a "no" is an answer. */
  readonly answered90: number;
  readonly yes90: number;
};

/** How much a helper may carry. */
export type LoadCap = {
  /** Matches that a helper may have running. */
  readonly openMatches: number;
  /** Asks in 30 days; the helper's own maximum counts when it is lower. */
  readonly asks30: number;
};

/** One helper's offer; a helper has at most one at a time. */
export type HelperOffer = {
  readonly id: string;
  readonly helperId: string;
  readonly areaId: string | null;
  readonly streetKey: string | null;
  readonly location: Point | null;
  readonly maxMetres: number;
  readonly travelMode: TravelMode;
  readonly categories: readonly string[];
  /** The categories that the helper marked as a favourite. */
  readonly favourites: readonly string[];
  readonly weightMax: Weight;
  readonly skills: readonly Need[];
  /** From `weeklyBitmap`; all zero means never free. */
  readonly weekly: Uint32Array;
  /** Moments promised to others. */
  readonly promised: readonly Span[];
  readonly languages: readonly Language[];
  readonly codeOfConductAccepted: boolean;
  readonly intakeDone: boolean;
  /** Last local day on which the certificate of conduct counts, `2026-12-01`; null is none seen. */
  readonly vogValidUntil: string | null;
  /** Null when not told, or when it may not be used. */
  readonly gender: Gender | null;
  /** Younger than eighteen. Whether a guardian agrees is in `consent`, which packages/consent works out by age. */
  readonly minor: boolean;
  /** In a programme that places people, such as pupils or newcomers. Coordinators only may know. */
  readonly guided: boolean;
  /** An adult who guides the helper comes along. */
  readonly accompanied: boolean;
  /** False when ended, blocked, or stopped by a safety report. */
  readonly active: boolean;
  readonly pausedUntil: number | null;
  readonly maxAsksPerMonth: number;
  /** Rather not for somebody in the own street. */
  readonly notOwnStreet: boolean;
  readonly load: HelperLoad;
  readonly consent: Pick<ConsentFacts, "mayBeAsked">;
  /** People whom the helper has blocked. */
  readonly blocks: readonly string[];
  /** Times that the helper gave help minus times that they received it. */
  readonly balance: number;
};

export type Factor =
  | "distance"
  | "availability"
  | "interest"
  | "bond"
  | "fairness"
  | "freshness"
  | "reciprocity"
  | "language"
  | "responsiveness";

/** Arguments of a template. A category stands as its id and a language as its code: the caller names them. */
export type TextArgs = Readonly<Record<string, string | number>>;
export type Text = { readonly textKey: string; readonly args: TextArgs };

/** Points are whole numbers in `[0, max]`; `raw` is in [0, 1]. For the coordinator only: raw gives distance away. */
export type FactorResult = Text & {
  readonly factor: Factor;
  readonly raw: number;
  readonly points: number;
  readonly max: number;
};

export type FilterId =
  | ("F1" | "F2" | "F3" | "F4" | "F5" | "F6" | "F7" | "F8" | "F9")
  | ("F10" | "F11" | "F12" | "F13" | "F14" | "F15" | "F16" | "F17");

/** Why a helper is left out. `countOnly` reasons are counted and never told of a person, to anybody. */
export type Exclusion = Text & { readonly filter: FilterId; readonly countOnly: boolean };

/** A helper who may be asked. Carries load and points, so it never leaves the services unprojected. */
export type Candidate = {
  readonly helperId: string;
  readonly offerId: string;
  /** The sum of the points of the factors, 0 to 100 000. */
  readonly points: number;
  readonly factors: readonly FactorResult[];
  readonly tie: number;
  /** Chance of a yes in thousandths, from the helper's own answers. Sets the size of a wave, never the rank. */
  readonly yesPerMille: number;
  /** The helper rests until this instant after the last ask; 0 when rest does not apply. */
  readonly askableFrom: number;
};

export type Ranking = {
  readonly top: readonly Candidate[];
  readonly considered: number;
  /** Per filter the number of helpers for whom it was the first hit. */
  readonly excluded: Readonly<Record<FilterId, number>>;
};
