import type { Need, Ring } from "@omzien/contracts";
import {
  type Easing,
  filters,
  firstHit,
  isTooClose,
  noEasing,
  type PreparedRequest,
  prepareRequest,
} from "./filters.ts";
import type { TenantPolicy } from "./policy.ts";
import { rings, widest } from "./rings.ts";
import type { FilterId, HelperOffer, MatchRequest, Text } from "./types.ts";

/**
 * What somebody at the desk supposes of a request, for their own eye: "and without the day?". Whatever is left out
 * stays as it was asked.
 */
export type WhatIf = Partial<Easing> & {
  readonly ring?: Ring;
  /** The furthest a helper may live, in metres. */
  readonly withinMetres?: number;
  readonly anyLanguage?: boolean;
  /** What a helper must be able to do, instead of what was asked. */
  readonly requires?: readonly Need[];
  /** Nobody but these helpers, such as who had a training. It lets in nobody whom a rule keeps out. */
  readonly among?: ReadonlySet<string>;
};

/** What one may ask somebody about although it does not fit. Nothing else can ever be left aside. */
export type MisfitKind = "area" | "distance" | "time" | "skill" | "language";

export type Misfit = Text & { readonly kind: MisfitKind };

/** One question to the asker, and how many people more it would bring. */
export type Gain = { readonly kind: MisfitKind; readonly whatIf: WhatIf; readonly added: number };

/** Metres that a helper may be asked to come further, step by step. */
export const easingSteps: readonly number[] = [1_000, 3_000, 10_000];

/** The request as supposed, with what the rules leave aside for it. Blocks, consent and protection stay as they are. */
export const supposing = (
  request: MatchRequest,
  { ring, withinMetres, anyLanguage, requires, among, ...easing }: WhatIf,
): { request: MatchRequest; easing: Easing } => ({
  request: {
    ...request,
    ...(ring !== undefined && { ring, audience: widest(request.audience, ring) }),
    ...(withinMetres !== undefined && {
      maxMetres: Math.min(withinMetres, request.maxMetres ?? withinMetres),
    }),
    ...(anyLanguage !== undefined && { anyLanguage }),
    ...(requires !== undefined && { requires }),
    ...(among !== undefined && { among }),
  },
  easing: { ...noEasing, ...easing },
});

/** How many offers fit; `now` is epoch milliseconds. */
export const countFitting = (
  request: MatchRequest,
  offers: readonly HelperOffer[],
  policy: TenantPolicy,
  { now, easing }: { now: number; easing?: Easing },
): number => {
  const prepared = prepareRequest(request, policy, now, easing);
  return offers.reduce((count, offer) => count + (firstHit(prepared, offer) === null ? 1 : 0), 0);
};

/**
 * What each single question to the asker would bring, in people beyond those who fit as asked; only what brings
 * somebody, and a further step only when it brings more. `offers` holds everybody in the widest of them.
 */
export const gainsOf = (
  request: MatchRequest,
  offers: readonly HelperOffer[],
  policy: TenantPolicy,
  now: number,
): Gain[] => {
  const fitting = countFitting(request, offers, policy, { now });
  return questionsAbout(request)
    .map(({ kind, whatIf }) => {
      const { request: supposed, easing } = supposing(request, whatIf);
      return { kind, whatIf, added: countFitting(supposed, offers, policy, { now, easing }) - fitting };
    })
    .filter(({ kind, added }, index, gains) => {
      const before = gains[index - 1];
      return added > (before?.kind === kind && kind !== "skill" ? before.added : 0);
    });
};

/**
 * What does not fit of a helper who may be asked about it; empty when everything fits. Null when one of the rules
 * that nobody can leave aside keeps them out: which one is not told.
 */
export const misfitsOf = (prepared: PreparedRequest, offer: HelperOffer): Misfit[] | null => {
  const hits = filters.filter((filter) => filter.excludes(prepared, offer));
  const kinds = hits.flatMap(({ id }) => kindOf[id] ?? []);
  // Who lives too close was kept out at the asker's wish: that is no matter of distance.
  return kinds.length < hits.length || isTooClose(prepared.request, offer)
    ? null
    : kinds.map((kind) => ({ kind, ...textOf(kind, prepared.request) }));
};

const kindOf: Partial<Record<FilterId, MisfitKind>> = {
  F1: "area",
  F6: "distance",
  F7: "time",
  F10: "skill",
  F11: "language",
};

const minutesPerDay = 24 * 60;

const textOf = (kind: MisfitKind, { windows, flexible }: MatchRequest): Text => {
  const [first] = windows;
  return kind === "time" && !flexible && windows.length === 1 && first !== undefined
    ? { textKey: "matching.misfit.day", args: { weekday: Math.floor(first.fromMinute / minutesPerDay) + 1 } }
    : { textKey: `matching.misfit.${kind}`, args: {} };
};

const questionsAbout = ({ audience, anyLanguage, requires }: MatchRequest): Omit<Gain, "added">[] => [
  { kind: "time", whatIf: { anyTime: true } },
  ...easingSteps.map((extraMetres) => ({ kind: "distance" as const, whatIf: { extraMetres } })),
  ...rings.slice(rings.indexOf(audience) + 1).map((ring) => ({ kind: "area" as const, whatIf: { ring } })),
  ...(anyLanguage ? [] : [{ kind: "language" as const, whatIf: { anyLanguage: true } }]),
  ...requires.map((need) => ({
    kind: "skill" as const,
    whatIf: { requires: requires.filter((other) => other !== need) },
  })),
];
