import { loadRails, SearchRules, weightRails } from "@omzien/contracts";

type Range = readonly [min: number, max: number];

export type PolicyFault =
  | { readonly path: string; readonly code: "out_of_range"; readonly min: number; readonly max: number }
  | { readonly path: string; readonly code: "not_whole" | "unknown" }
  /** What the contract of searching says of it: `out_of_range`, `ring_too_soon`. */
  | { readonly path: `search.${string}`; readonly code: string }
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
  search: SearchRules;
}): PolicyFault[] => {
  const sum = Object.values(policy.weights).reduce((total, weight) => total + weight, 0);
  return [
    ...faultsOf("weights", policy.weights, weightRails),
    ...faultsOf("load", policy.load, loadRails),
    ...(sum === 100 ? [] : [{ path: "weights", code: "sum", sum } as const]),
    ...searchFaults(policy.search),
  ];
};

const searchFaults = (search: SearchRules): PolicyFault[] =>
  (SearchRules.safeParse(search).error?.issues ?? []).map(
    ({ path, message }): PolicyFault => ({
      path: `search.${path.join(".")}` as const,
      code: message,
    }),
  );

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
