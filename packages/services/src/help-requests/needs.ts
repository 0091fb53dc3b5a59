import { healthNeeds, Language, Need } from "@omzien/contracts";

const aboutHealth: ReadonlySet<string> = new Set(healthNeeds);
const knownNeeds: ReadonlySet<string> = new Set(Need.options);
const knownLanguages: ReadonlySet<string> = new Set(Language.options);

/** Needs by whether they say something about health; a value that the contract no longer knows is left out. */
export function needsOf(values: readonly string[]): { health: Need[]; other: Need[] } {
  const needs = values.filter((value): value is Need => knownNeeds.has(value));
  return {
    health: needs.filter((need) => aboutHealth.has(need)),
    other: needs.filter((need) => !aboutHealth.has(need)),
  };
}

/** Languages of a row that the contract knows, in their order. */
export function languagesOf(values: readonly string[]): Language[] {
  return values.filter((value): value is Language => knownLanguages.has(value));
}
