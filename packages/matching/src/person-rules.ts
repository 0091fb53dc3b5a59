import type { Weight } from "@omzien/contracts";
import type { PolicyFault } from "./policy-faults.ts";

/** Complex help is never theirs, whatever a tenant says. */
type LighterHelp = Exclude<Weight, "complex">;

/** What a tenant says about helpers who are protected or placed; it can only ask for more care than the law. */
export type PersonRules = {
  readonly minors: {
    readonly weightMax: LighterHelp;
    /** Somebody under eighteen never comes alone, wherever it is. */
    readonly alwaysAccompanied: boolean;
  };
  readonly guided: { readonly weightMax: LighterHelp };
};

const defaults: PersonRules = {
  minors: { weightMax: "middle", alwaysAccompanied: false },
  guided: { weightMax: "light" },
};

/** The tenant's own choices over the defaults. */
export const personRules = (input: {
  readonly minors?: Partial<PersonRules["minors"]>;
  readonly guided?: Partial<PersonRules["guided"]>;
}): PersonRules => ({
  minors: { ...defaults.minors, ...input.minors },
  guided: { ...defaults.guided, ...input.guided },
});

/** Every fault of what was stored, in a fixed order. */
export const personRuleFaults = ({ minors, guided }: PersonRules): PolicyFault[] => {
  const faults: PolicyFault[] = [];
  if (!isLighterHelp(minors.weightMax)) {
    faults.push({ path: "minors.weightMax", code: "unknown" });
  }
  if (typeof minors.alwaysAccompanied !== "boolean") {
    faults.push({ path: "minors.alwaysAccompanied", code: "unknown" });
  }
  if (!isLighterHelp(guided.weightMax)) {
    faults.push({ path: "guided.weightMax", code: "unknown" });
  }
  return faults;
};

const isLighterHelp = (weight: unknown): boolean => weight === "light" || weight === "middle";
