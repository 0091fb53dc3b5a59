import { describe, expect, it } from "vitest";
import { weeklyBitmap } from "./availability.ts";
import { explainExcluded, explainExclusions } from "./exclusions.ts";
import { filters, weightsReaching } from "./filters.ts";
import { hitsOf } from "./hits-of.ts";
import { tenantPolicy } from "./policy.ts";
import { rank } from "./rank.ts";
import { day, fatimaAsks, hour, joostOffers, mondayMorning, noLoad, zuidPolicy } from "./testing/cast.ts";
import type { FilterId, HelperOffer, MatchRequest } from "./types.ts";

type Change<T> = Partial<T>;

const hits = (request: Change<MatchRequest>, offer: Change<HelperOffer>, policy = zuidPolicy): FilterId[] =>
  explainExclusions(fatimaAsks(request), joostOffers(offer), policy, mondayMorning).map(
    ({ filter }) => filter,
  );

const [tuesday] = fatimaAsks().windows;
const start = tuesday?.startsAt ?? 0;
const wide = { ring: "adjoining" } as const;

const young = { minor: true, weightMax: "complex" } as const;

const cases: [string, Change<MatchRequest>, Change<HelperOffer>, FilterId[]][] = [
  ["a neighbour with time", {}, {}, []],
  ["F1 another neighbourhood while only the own is open", {}, { areaId: "oost" }, ["F1"]],
  ["F1 the adjoining neighbourhood once it is open", wide, { areaId: "oost" }, []],
  ["F1 the twin once it is open", wide, { areaId: "noord" }, []],
  ["F1 further away than the open ring", wide, { areaId: "west" }, ["F1"]],
  ["F1 everywhere when the municipality is open", { ring: "municipality" }, { areaId: "west" }, []],
  [
    "F1 no further than the asker's audience",
    { ring: "municipality", audience: "adjoining" },
    { areaId: "west" },
    ["F1"],
  ],
  ["F1 a helper without a neighbourhood waits for the municipality", wide, { areaId: null }, ["F1"]],
  [
    "F1 who seeks distance has the twin first",
    { ...wide, nearness: "not-my-area" },
    { areaId: "oost" },
    ["F1"],
  ],
  ["F1 and the twin is in", { ...wide, nearness: "not-my-area" }, { areaId: "noord" }, []],
  [
    "F2 the asker may not be found",
    { consent: { mayBeFound: false, beyondNeighbourhood: true } },
    {},
    ["F2"],
  ],
  ["F2 the helper may not be asked", {}, { consent: { mayBeAsked: false } }, ["F2"]],
  [
    "F2 not beyond the neighbourhood",
    { ring: "municipality", consent: { mayBeFound: true, beyondNeighbourhood: false } },
    { areaId: "oost" },
    ["F1", "F2"],
  ],
  ["F3 ended or stopped", {}, { active: false }, ["F3"]],
  ["F3 paused until tomorrow", {}, { pausedUntil: mondayMorning + day }, ["F3"]],
  ["F3 back from a pause this very moment", {}, { pausedUntil: mondayMorning }, []],
  ["F4 another kind of help", {}, { categories: ["shopping"] }, ["F4"]],
  ["F5 heavier than the helper wants", { weight: "complex" }, {}, ["F5"]],
  ["F5 just as heavy", { weight: "middle" }, {}, []],
  ["F6 on the edge of what the helper travels", {}, { maxMetres: 400 }, []],
  ["F6 one metre beyond it", {}, { maxMetres: 399 }, ["F6"]],
  ["F6 further than the asker wants", { maxMetres: 300 }, {}, ["F6"]],
  [
    "F6 further than a neighbourhood goes",
    {},
    { location: { x: 139_000, y: 397_000 }, maxMetres: 90_000 },
    ["F6"],
  ],
  ["F6 an unknown place in the own neighbourhood", {}, { location: null }, []],
  ["F6 an unknown place elsewhere", wide, { location: null, areaId: "oost" }, ["F6"]],
  [
    "F6 the same street when that is not wanted",
    { nearness: "not-my-street" },
    { streetKey: "zuid/lindelaan" },
    ["F6"],
  ],
  ["F6 another street then", { nearness: "not-my-street" }, {}, []],
  [
    "F6 an unknown street round the corner",
    { nearness: "not-my-street" },
    { streetKey: null, location: { x: 133_100, y: 397_000 } },
    ["F6"],
  ],
  ["F6 an unknown street further on", { nearness: "not-my-street" }, { streetKey: null }, []],
  [
    "F6 an unknown street and place",
    { nearness: "not-my-street", streetKey: null, location: null },
    {},
    ["F6"],
  ],
  [
    "F6 an unknown street on the edge of near",
    { nearness: "not-my-street" },
    { streetKey: null, location: { x: 133_150, y: 397_000 } },
    ["F6"],
  ],
  [
    "F6 an unknown place, when neither neighbourhood is known",
    { ring: "municipality", areaId: null },
    { areaId: null, location: null },
    ["F6"],
  ],
  [
    "F6 a helper's unknown neighbourhood when the own one is not wanted",
    { ring: "municipality", nearness: "not-my-area" },
    { areaId: null },
    ["F6"],
  ],
  [
    "F6 an asker's unknown neighbourhood when the own one is not wanted",
    { ring: "municipality", nearness: "not-my-area", areaId: null },
    {},
    ["F6"],
  ],
  ["F6 the own neighbourhood when that is not wanted", { nearness: "not-my-area" }, {}, ["F6"]],
  [
    "F6 the helper's own street when they would rather not",
    {},
    { notOwnStreet: true, streetKey: "zuid/lindelaan" },
    ["F6"],
  ],
  ["F6 another street than the helper's own", {}, { notOwnStreet: true }, []],
  [
    "F6 perhaps the helper's own street",
    {},
    { notOwnStreet: true, streetKey: null, location: { x: 133_100, y: 397_000 } },
    ["F6"],
  ],
  ["F7 never free then", {}, { weekly: weeklyBitmap([{ weekday: 2, part: "evening" }]) }, ["F7"]],
  ["F7 every moment has passed", { windows: [] }, {}, ["F7"]],
  ["F8 code of conduct not accepted", {}, { codeOfConductAccepted: false }, ["F8"]],
  [
    "F10 one of two needs is missing",
    { requires: ["stairs", "wheelchair"] },
    { skills: ["stairs"] },
    ["F10"],
  ],
  ["F10 every need is among the skills", { requires: ["stairs"] }, { skills: ["wheelchair", "stairs"] }, []],
  ["F11 no language in common", { languages: ["tr"] }, {}, ["F11"]],
  ["F11 when that is all one to the asker", { languages: ["tr"], anyLanguage: true }, {}, []],
  ["F11 an asker who told no language", { languages: [] }, { languages: [] }, []],
  ["F11 the second language will do", { languages: ["tr", "nl"] }, {}, []],
  ["F15 complex help for an adult", { weight: "complex" }, { weightMax: "complex" }, []],
  ["F15 complex help, also with guidance", { weight: "complex" }, { ...young, accompanied: true }, ["F15"]],
  ["F15 in a garden", { weight: "middle" }, young, []],
  ["F15 alone at the home of somebody vulnerable", { sheltered: true }, young, ["F15"]],
  ["F15 with guidance there", { sheltered: true }, { ...young, accompanied: true }, []],
  ["F16 light help", {}, { guided: true }, []],
  ["F16 heavier than light", { weight: "middle" }, { guided: true, accompanied: true }, ["F16"]],
  ["F16 alone at the home of somebody vulnerable", { sheltered: true }, { guided: true }, ["F16"]],
  ["F16 with guidance there", { sheltered: true }, { guided: true, accompanied: true }, []],
  ["F12 the asker blocked the helper", { blocks: ["joost"] }, {}, ["F12"]],
  ["F12 the helper blocked the asker", {}, { blocks: ["fatima"] }, ["F12"]],
  [
    "F12 the asker would rather not again",
    { bonds: [{ helperId: "joost", askerAgain: "no", helperAgain: "yes" }] },
    {},
    ["F12"],
  ],
  [
    "F12 the helper would rather not again",
    { bonds: [{ helperId: "joost", askerAgain: "yes", helperAgain: "no" }] },
    {},
    ["F12"],
  ],
  ["F12 nobody helps themselves", { askerId: "joost" }, {}, ["F12"]],
  ["F14 enough matches running", {}, { load: { ...noLoad, openMatches: 3 } }, ["F14"]],
  ["F14 asked as often as the helper wants", {}, { load: { ...noLoad, asks30: 4 } }, ["F14"]],
  [
    "F14 asked as often as the tenant allows",
    {},
    { load: { ...noLoad, asks30: 6 }, maxAsksPerMonth: 31 },
    ["F14"],
  ],
  ["F14 asked once less", {}, { load: { ...noLoad, asks30: 5 }, maxAsksPerMonth: 31 }, []],
  [
    "F17 promised to somebody else",
    {},
    { promised: [{ startsAt: start, endsAt: start + 1.5 * hour }] },
    ["F17"],
  ],
  [
    "F17 promised for a part, an hour is left",
    {},
    { promised: [{ startsAt: start, endsAt: start + hour }] },
    [],
  ],
];

it.each(cases)("%s", (_, request, offer, expected) => {
  expect(hits(request, offer)).toEqual(expected);
  expect(hitsOf(fatimaAsks(request), joostOffers(offer), zuidPolicy, mondayMorning)).toEqual(expected);
});

it("every filter has a name of its own, and what tells of a person is counted only", () => {
  expect(filters.map(({ id, reason, countOnly = false }) => [id, reason, countOnly])).toEqual([
    ["F1", "ring", false],
    ["F2", "consent", false],
    ["F3", "inactive", false],
    ["F4", "category", false],
    ["F5", "weight", false],
    ["F6", "distance", false],
    ["F7", "time", false],
    ["F8", "intake", false],
    ["F9", "vog", false],
    ["F10", "needs", false],
    ["F11", "language", false],
    ["F12", "relation", true],
    ["F13", "wish", true],
    ["F14", "load", true],
    ["F15", "minor", false],
    ["F16", "guided", false],
    ["F17", "conflict", false],
  ]);
});

it("help of some weight is reached by who does that, or heavier", () => {
  expect(weightsReaching("light")).toEqual(["light", "middle", "complex"]);
  expect(weightsReaching("complex")).toEqual(["complex"]);
});

describe("what a tenant demands", () => {
  const strict = tenantPolicy({ vogCategories: ["garden"], intakeRequired: true });

  it.each([
    ["valid on the last day", "2026-12-01", []],
    ["expired the day before", "2026-11-30", ["F9"]],
    ["never seen", null, ["F9"]],
  ])("a certificate of conduct %s", (_, vogValidUntil, expected) => {
    expect(hits({}, { vogValidUntil, intakeDone: true }, strict)).toEqual(expected);
  });

  it.each([
    ["is met", "woman", ["garden"], []],
    ["is not met", "man", ["garden"], ["F13"]],
    ["is not met by who told nothing", null, ["garden"], ["F13"]],
    ["does not count for other kinds of help", "man", ["shopping"], []],
  ] as const)("a wish for a woman %s", (_, gender, genderWishCategories, expected) => {
    const genderWish = { gender: "woman", ground: "intimate-care" } as const;
    expect(hits({ genderWish }, { gender }, tenantPolicy({ genderWishCategories }))).toEqual(expected);
  });

  it("more care for the young and the guided, never less", () => {
    const careful = tenantPolicy({ minors: { weightMax: "light", alwaysAccompanied: true } });
    expect(hits({}, young, careful)).toEqual(["F15"]);
    expect(hits({}, { ...young, accompanied: true }, careful)).toEqual([]);
    expect(hits({ weight: "middle" }, { ...young, accompanied: true }, careful)).toEqual(["F15"]);
    const guided = tenantPolicy({ guided: { weightMax: "middle" } });
    expect(hits({ weight: "middle" }, { guided: true }, guided)).toEqual([]);
  });

  it("an intake, and a category that is closed", () => {
    expect(hits({}, { vogValidUntil: "2027-01-01" }, strict)).toEqual(["F8"]);
    expect(hits({}, {}, tenantPolicy({ closedCategories: ["garden"] }))).toEqual(["F4"]);
  });
});

describe("reasons", () => {
  it("a block and a full load look the same, and every hit is named", () => {
    const excluded = explainExclusions(
      fatimaAsks({ blocks: ["joost"] }),
      joostOffers({ load: { ...noLoad, openMatches: 9 }, active: false }),
      zuidPolicy,
      mondayMorning,
    );
    expect(excluded).toEqual([
      { filter: "F3", textKey: "matching.reason.inactive", args: {}, countOnly: false },
      { filter: "F12", textKey: "matching.reason.withheld", args: {}, countOnly: true },
      { filter: "F14", textKey: "matching.reason.withheld", args: {}, countOnly: true },
    ]);
  });

  it("the first hit is the one that counts, and zero is left out", () => {
    const offers = [
      joostOffers({ id: "1", helperId: "1", active: false, categories: [] }),
      joostOffers({ id: "2", helperId: "2", categories: [] }),
      joostOffers({ id: "3", helperId: "3", categories: [] }),
      joostOffers(),
    ];
    const { excluded, considered } = rank(fatimaAsks(), offers, zuidPolicy, { now: mondayMorning, k: 5 });
    expect(considered).toBe(4);
    expect(explainExcluded(excluded)).toEqual([
      { filter: "F3", count: 1, textKey: "matching.excluded.inactive", args: { count: 1 } },
      { filter: "F4", count: 2, textKey: "matching.excluded.category", args: { count: 2 } },
    ]);
  });

  it("does not tell blocks, wishes and load apart where one of them holds for one or two people", () => {
    const none = rank(fatimaAsks(), [], zuidPolicy, { now: mondayMorning, k: 1 }).excluded;
    const linesOf = (excluded: Partial<typeof none>) =>
      explainExcluded({ ...none, ...excluded }).map(({ filter, count }) => [filter, count]);
    expect(linesOf({ F7: 1, F12: 1, F14: 8 })).toEqual([
      ["F7", 1],
      ["withheld", 9],
    ]);
    expect(explainExcluded({ ...none, F14: 2 })).toEqual([
      { filter: "withheld", count: 2, textKey: "matching.excluded.withheld", args: { count: 2 } },
    ]);
    expect(linesOf({ F12: 3, F14: 8 })).toEqual([
      ["F12", 3],
      ["F14", 8],
    ]);
  });
});
