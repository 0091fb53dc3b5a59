import { loadRails, weightRails } from "@omzien/contracts";
import { factorOrder } from "./factors.ts";
import { InvalidPolicyError, type PolicyFault } from "./policy-faults.ts";
import { type PersonRules, personRuleFaults, personRules } from "./person-rules.ts";
import { defaultLoad, defaultWeights, type PolicyInput, type TenantPolicy, tenantPolicy } from "./policy.ts";
import type { Factor, LoadCap } from "./types.ts";

/** The version of what is stored. 1 had no version and knew fewer factors. */
export const policyVersion = 2;

export type StoredPolicy = {
  readonly policy: TenantPolicy;
  /**
   * `own`: as stored. `fitted`: the nearest rules within the guard rails, as what was stored lies outside them.
   * `defaults`: nothing could be read, or it was written by a newer version.
   */
  readonly origin: "own" | "fitted" | "defaults";
  /** What was wrong with what was stored. */
  readonly faults: readonly PolicyFault[];
};

/**
 * The rules that hold for what an earlier, a later or a careless version stored: never a throw, never outside the guard
 * rails. `known` is what the tenant's own tables say of places and kinds of help.
 */
export const readPolicy = (stored: unknown, known: Known = {}): StoredPolicy => {
  if (!isRecord(stored) || !isReadable(stored["version"])) {
    return { policy: tenantPolicy({ ...known, ...strictest }), origin: "defaults", faults: [] };
  }
  const weights = recordOf(stored["weights"]);
  const load = recordOf(stored["load"]);
  const people = { minors: recordOf(stored["minors"]), guided: recordOf(stored["guided"]) };
  try {
    return { policy: tenantPolicy({ ...known, weights, load, ...people }), origin: "own", faults: [] };
  } catch (error) {
    if (!(error instanceof InvalidPolicyError)) {
      throw error;
    }
    const isUnclear = personRuleFaults(personRules(people)).length > 0;
    const fitted = {
      ...known,
      weights: fitWeights(weights),
      load: fitLoad(load),
      ...(isUnclear ? strictest : people),
    };
    return { policy: tenantPolicy(fitted), origin: "fitted", faults: error.faults };
  }
};

type Known = Omit<PolicyInput, "weights" | "load" | "minors" | "guided">;

// Protection never gives way because something cannot be read.
const strictest: PersonRules = {
  minors: { weightMax: "light", alwaysAccompanied: true },
  guided: { weightMax: "light" },
};

const isReadable = (version: unknown): boolean =>
  version === undefined ||
  (Number.isInteger(version) && Number(version) >= 1 && Number(version) <= policyVersion);

/**
 * Whole weights within the guard rails that add up to 100, as near as steps of one allow. What is not a number counts
 * as the default; a factor that does not exist is dropped.
 */
export const fitWeights = (given: Readonly<Record<string, unknown>>): Record<Factor, number> => {
  const weights = { ...defaultWeights };
  for (const factor of factorOrder) {
    weights[factor] = clampTo(weightRails[factor], given[factor], defaultWeights[factor]);
  }
  const roomOf = (factor: Factor, step: number) =>
    step > 0 ? weightRails[factor][1] - weights[factor] : weights[factor] - weightRails[factor][0];
  for (let left = 100 - sumOf(weights); left !== 0; left -= Math.sign(left)) {
    const step = Math.sign(left);
    const widest = factorOrder.reduce((best, factor) =>
      roomOf(factor, step) > roomOf(best, step) ? factor : best,
    );
    weights[widest] += step;
  }
  return weights;
};

const fitLoad = (given: Readonly<Record<string, unknown>>): LoadCap => ({
  openMatches: clampTo(loadRails.openMatches, given["openMatches"], defaultLoad.openMatches),
  asks30: clampTo(loadRails.asks30, given["asks30"], defaultLoad.asks30),
});

const clampTo = ([min, max]: readonly [number, number], value: unknown, usual: number): number =>
  typeof value === "number" && !Number.isNaN(value) ? Math.round(Math.min(max, Math.max(min, value))) : usual;

const sumOf = (weights: Readonly<Record<Factor, number>>): number =>
  Object.values(weights).reduce((sum, weight) => sum + weight, 0);

const recordOf = (value: unknown): Readonly<Record<string, never>> => (isRecord(value) ? value : {});

// Values are `never` so that they fit anywhere: each of them is looked at before it holds.
const isRecord = (value: unknown): value is Record<string, never> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
