import type { Factor, LoadCap } from "./types.ts";

type Range = readonly [min: number, max: number];

/**
 * How far a tenant may move each weight. Fairness cannot be switched off, and what somebody gave or received
 * stays a detail. Source: domain rules, B.4.
 */
export const weightRails: Readonly<Record<Factor, Range>> = {
  distance: [5, 35],
  availability: [5, 30],
  interest: [5, 25],
  bond: [0, 20],
  fairness: [10, 40],
  freshness: [0, 10],
  reciprocity: [0, 5],
  language: [0, 10],
  responsiveness: [0, 10],
};

/** How far a tenant may move each cap on the load of a helper. */
export const loadRails: Readonly<Record<keyof LoadCap, Range>> = { openMatches: [1, 10], asks30: [2, 8] };

export type PolicyFault =
  | { readonly path: string; readonly code: "out_of_range"; readonly min: number; readonly max: number }
  | { readonly path: string; readonly code: "not_whole" | "unknown" }
  | { readonly path: "weights"; readonly code: "sum"; readonly sum: number };

/** A tenant's rules lie outside the guard rails; `faults` names every one of them. */
export class InvalidPolicyError extends Error {
  override readonly name = "InvalidPolicyError";
  readonly code = "matching_policy_invalid";
  readonly faults: readonly PolicyFault[];

  constructor(faults: readonly PolicyFault[]) {
    super(`Matching policy refused: ${faults.map(({ path, code }) => `${path} ${code}`).join(", ")}`);
    this.faults = faults;
  }
}

/** Every fault of the numbers in a policy, in a fixed order. */
export const policyFaults = (policy: {
  weights: Readonly<Record<string, number>>;
  load: Readonly<Record<string, number>>;
}): PolicyFault[] => {
  const sum = Object.values(policy.weights).reduce((total, weight) => total + weight, 0);
  return [
    ...faultsOf("weights", policy.weights, weightRails),
    ...faultsOf("load", policy.load, loadRails),
    ...(sum === 100 ? [] : [{ path: "weights", code: "sum", sum } as const]),
  ];
};

const faultsOf = (
  group: string,
  values: Readonly<Record<string, number>>,
  rails: Readonly<Record<string, Range>>,
): PolicyFault[] =>
  Object.entries(values).flatMap(([key, value]): PolicyFault[] => {
    const path = `${group}.${key}`;
    const range = Object.hasOwn(rails, key) ? rails[key] : undefined;
    if (range === undefined) {
      return [{ path, code: "unknown" }];
    }
    const [min, max] = range;
    if (!Number.isInteger(value)) {
      return [{ path, code: "not_whole" }];
    }
    return value < min || value > max ? [{ path, code: "out_of_range", min, max }] : [];
  });
