import type { Ring, Urgency } from "@omzien/contracts";
import { InvalidPolicyError, policyFaults } from "./policy-faults.ts";
import { personRuleFaults, type PersonRules, personRules } from "./person-rules.ts";
import type { Factor, LoadCap } from "./types.ts";

export type WaveRule = {
  /** Chance of at least one yes that a wave aims at, in thousandths. */
  readonly targetPerMille: number;
  readonly maxSize: number;
  /** Time that the people asked have before others are asked. */
  readonly waitMs: number;
};

/** Pairs of area ids, in either order. */
export type AreaPairs = readonly (readonly [string, string])[];

/** What a tenant decides about matching; whatever is left out keeps its default. */
export type PolicyInput = {
  readonly weights?: Partial<Record<Factor, number>>;
  readonly load?: Partial<LoadCap>;
  readonly intakeRequired?: boolean;
  /** Categories for which a certificate of conduct (VOG) must be valid. */
  readonly vogCategories?: readonly string[];
  /** Categories that this tenant does not (or no longer) match. */
  readonly closedCategories?: readonly string[];
  /** Categories for which an asker may wish a woman or a man: intimate care, or a private home. */
  readonly genderWishCategories?: readonly string[];
  readonly minors?: Partial<PersonRules["minors"]>;
  readonly guided?: Partial<PersonRules["guided"]>;
  readonly adjoining?: AreaPairs;
  readonly twins?: AreaPairs;
};

const guarded = Symbol("guarded");

/** The rules of one tenant. Only `tenantPolicy` makes one, so every policy has passed the guard rails. */
export type TenantPolicy = PersonRules & {
  readonly [guarded]: true;
  readonly weights: Readonly<Record<Factor, number>>;
  readonly load: LoadCap;
  readonly intakeRequired: boolean;
  readonly vogCategories: ReadonlySet<string>;
  readonly closedCategories: ReadonlySet<string>;
  readonly genderWishCategories: ReadonlySet<string>;
  readonly adjoining: ReadonlyMap<string, ReadonlySet<string>>;
  readonly twins: ReadonlyMap<string, ReadonlySet<string>>;
  readonly waves: Readonly<Record<Urgency, WaveRule>>;
  /** Milliseconds after opening at which each ring opens. */
  readonly ladder: Readonly<Record<Urgency, Readonly<Record<Ring, number>>>>;
  /** The furthest a helper may live per ring, in metres. */
  readonly ringMetres: Readonly<Record<Ring, number>>;
};

/** Weights add up to 100, so that points run from 0 to 100 000. Source: domain rules, B.4. */
export const defaultWeights: Readonly<Record<Factor, number>> = {
  distance: 20,
  availability: 15,
  interest: 15,
  bond: 10,
  fairness: 20,
  freshness: 5,
  reciprocity: 5,
  language: 4,
  responsiveness: 6,
};

export const defaultLoad: LoadCap = { openMatches: 3, asks30: 6 };

const minute = 60_000;
const hour = 60 * minute;

const waves: TenantPolicy["waves"] = {
  normal: { targetPerMille: 600, maxSize: 6, waitMs: 12 * hour },
  soon: { targetPerMille: 800, maxSize: 10, waitMs: 3 * hour },
  today: { targetPerMille: 950, maxSize: 15, waitMs: 30 * minute },
};

// The neighbourhood is the smallest ring there is, so it opens with the request.
const ladder: TenantPolicy["ladder"] = {
  normal: { neighbourhood: 0, adjoining: 72 * hour, municipality: 120 * hour },
  soon: { neighbourhood: 0, adjoining: 24 * hour, municipality: 40 * hour },
  today: { neighbourhood: 0, adjoining: 60 * minute, municipality: 120 * minute },
};

const ringMetres: TenantPolicy["ringMetres"] = {
  neighbourhood: 5_000,
  adjoining: 15_000,
  municipality: 50_000,
};

/**
 * The rules of a tenant: its own choices over the defaults, within the guard rails.
 * @throws InvalidPolicyError with every fault at once
 */
export const tenantPolicy = (input: PolicyInput = {}): TenantPolicy => {
  const weights = { ...defaultWeights, ...input.weights };
  const load = { ...defaultLoad, ...input.load };
  const people = personRules(input);
  const faults = [...policyFaults({ weights, load }), ...personRuleFaults(people)];
  if (faults.length > 0) {
    throw new InvalidPolicyError(faults);
  }
  return {
    [guarded]: true,
    weights,
    load,
    intakeRequired: input.intakeRequired ?? false,
    vogCategories: new Set(input.vogCategories),
    closedCategories: new Set(input.closedCategories),
    genderWishCategories: new Set(input.genderWishCategories),
    ...people,
    adjoining: bothWays(input.adjoining ?? []),
    twins: bothWays(input.twins ?? []),
    waves,
    ladder,
    ringMetres,
  };
};

const bothWays = (pairs: AreaPairs): Map<string, Set<string>> => {
  const related = new Map<string, Set<string>>();
  const relate = (area: string, other: string) => {
    related.set(area, (related.get(area) ?? new Set()).add(other));
  };
  for (const [area, other] of pairs) {
    relate(area, other);
    relate(other, area);
  }
  return related;
};
