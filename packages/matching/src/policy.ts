import { type Ring, type SearchRules, type Urgency, usualSearchRules } from "@omzien/contracts";
import { InvalidPolicyError, policyFaults } from "./policy-faults.ts";
import { personRuleFaults, type PersonRules, personRules } from "./person-rules.ts";
import type { Factor, LoadCap } from "./types.ts";
import type { DeskHours, QuietHours } from "./zone.ts";

export type WaveRule = {
  /** Chance of at least one yes that a wave aims at, in thousandths. */
  readonly targetPerMille: number;
  /** As many as this are asked when they fit, also where fewer would do. */
  readonly minSize: number;
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
  readonly search?: SearchRules;
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
  /** Hours in which nobody is asked. */
  readonly quiet: QuietHours;
  /** Hours in which a wider ring may open for help that is not of today; null is at any hour that is not quiet. */
  readonly ringHours: DeskHours | null;
  /** How long a helper is left in peace after an ask, unless help is needed today. */
  readonly restMs: number;
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
  const search = input.search ?? usualSearchRules;
  const people = personRules(input);
  const faults = [...policyFaults({ weights, load, search }), ...personRuleFaults(people)];
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
    ...searchPolicy(search),
    ringMetres,
  };
};

const searchPolicy = ({ waves, ladder, quiet, desk, ringsWaitForDesk, restHours }: SearchRules) => ({
  waves: perUrgency((urgency): WaveRule => {
    const { chance, least, most, waitMinutes } = waves[urgency];
    return { targetPerMille: 10 * chance, minSize: least, maxSize: most, waitMs: waitMinutes * minute };
  }),
  // The neighbourhood is the smallest ring there is, so it opens with the request.
  ladder: perUrgency((urgency): Readonly<Record<Ring, number>> => {
    const { adjoiningMinutes, municipalityMinutes } = ladder[urgency];
    return {
      neighbourhood: 0,
      adjoining: adjoiningMinutes * minute,
      municipality: municipalityMinutes * minute,
    };
  }),
  quiet,
  ringHours: ringsWaitForDesk ? desk : null,
  restMs: restHours * 60 * minute,
});

const perUrgency = <Rule>(ruleOf: (urgency: Urgency) => Rule): Readonly<Record<Urgency, Rule>> => ({
  normal: ruleOf("normal"),
  soon: ruleOf("soon"),
  today: ruleOf("today"),
});

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
