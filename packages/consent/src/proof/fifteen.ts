/** One property that the policy must have, and where it is put to the test. Source: domain model C.10. */
export interface ProvenProperty {
  readonly number: number;
  readonly says: string;
  /** From the root of the project. */
  readonly file: string;
  /** The exported function, the constant or the setting that holds the policy to it. */
  readonly by: string;
}

const ofPolicy = "packages/consent/src/proof/policy-properties.ts";
const ofConsent = "packages/consent/src/proof/consent-properties.ts";
const ofLists = "packages/services/src/search/withdrawn-in-matching.test.ts";

/** All fifteen, by number; the thirteenth is held twice: in the policy, and in the search for helpers. */
export const provenProperties: readonly ProvenProperty[] = [
  { number: 1, says: "what is unknown is denied", file: ofPolicy, by: "deniesTheUnknown" },
  { number: 2, says: "a yes less never shows more", file: ofConsent, by: "isMonotoneInConsent" },
  { number: 3, says: "a fact against it never shows more", file: ofPolicy, by: "isMonotoneInFacts" },
  { number: 4, says: "closer shows no less, afterwards no more", file: ofPolicy, by: "isMonotoneInPhase" },
  { number: 5, says: "a municipality only narrows", file: ofPolicy, by: "tenantsOnlyNarrow" },
  { number: 6, says: "order says nothing", file: ofPolicy, by: "isBlindToOrder" },
  { number: 7, says: "a record is its fields", file: ofPolicy, by: "projectsWhatItDecides" },
  { number: 8, says: "blocked sounds like not found", file: ofPolicy, by: "tellsNoOneTheyAreBlocked" },
  { number: 9, says: "a yes ends to the millisecond", file: ofConsent, by: "endsOnTime" },
  { number: 10, says: "people see their own", file: ofPolicy, by: "showsPeopleTheirOwn" },
  { number: 11, says: "nothing crosses municipalities", file: ofPolicy, by: "keepsTenantsApart" },
  {
    number: 12,
    says: "the exchange keeps every event",
    file: "packages/consent/src/proof/record-properties.ts",
    by: "keepsEveryEvent",
  },
  { number: 13, says: "a no takes off the lists", file: ofConsent, by: "withdrawalTakesOffTheLists" },
  { number: 13, says: "a no takes off the ranking", file: ofLists, by: "isOffEveryList" },
  {
    number: 14,
    says: "Cedar says the same",
    file: "packages/consent/src/cedar.test.ts",
    by: "says the same to every request",
  },
  { number: 15, says: "mutants are found", file: "packages/consent/stryker.config.json", by: '"break": 95' },
];

/** What is wrong with a list of properties: numbers without one, and properties that are not where they should be. */
export function faultsOf(
  properties: readonly ProvenProperty[],
  read: (file: string) => string,
): readonly string[] {
  const numbers = new Set(properties.map(({ number }) => number));
  const missing = Array.from({ length: 15 }, (_, index) => index + 1).filter((n) => !numbers.has(n));
  const elsewhere = properties.filter(({ number, file, by }) => {
    const source = read(file);
    // Properties are numbered where they stand, so that a reader of the list finds them and back.
    return number < 14
      ? !new RegExp(`/\\*\\* ${number}\\. [^\n]*\\*/\\n(export )?function ${by}\\(`).test(source)
      : !source.includes(by);
  });
  return [
    ...missing.map((number) => `${number} is not proven`),
    ...elsewhere.map(({ number, by }) => `${number}: ${by} is not where it should be`),
  ];
}
