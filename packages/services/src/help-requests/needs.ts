import { Language, Need, PlainNeed } from "@omzien/contracts";

const plainNeeds: ReadonlySet<string> = new Set(PlainNeed.options);
const knownNeeds: ReadonlySet<string> = new Set(Need.options);
const knownLanguages: ReadonlySet<string> = new Set(Language.options);

/** Needs by whether they say something about health; a value that the contract no longer knows is left out. */
export function needsOf(values: readonly string[]): { health: Need[]; other: PlainNeed[] } {
  const needs = values.filter((value): value is Need => knownNeeds.has(value));
  return {
    health: needs.filter((need) => !isPlain(need)),
    other: needs.filter(isPlain),
  };
}

function isPlain(need: Need): need is PlainNeed {
  return plainNeeds.has(need);
}

/** Languages of a row that the contract knows, in their order. */
export function languagesOf(values: readonly string[]): Language[] {
  return values.filter((value): value is Language => knownLanguages.has(value));
}
