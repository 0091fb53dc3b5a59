import fc from "fast-check";
import type { PolicyInput } from "../policy.ts";
import type { HelperOffer, MatchRequest } from "../types.ts";
import { mondayMorning } from "./cast.ts";

/** Ways in which an asker, a helper or a tenant can ask for less; none may ever bring somebody new in. */
export type Tightening = {
  name: string;
  request?: (request: MatchRequest) => MatchRequest;
  offer?: (offer: HelperOffer) => HelperOffer;
  policy?: (input: PolicyInput) => PolicyInput;
};

const nothing = new Uint32Array(6);
const always = { startsAt: mondayMorning - 1e9, endsAt: mondayMorning + 1e11 };

/** Withdrawn consent and new blocks: what people must be able to rely on. */
export const retreats: readonly Tightening[] = [
  {
    name: "asker may not be found",
    request: (r) => ({ ...r, consent: { ...r.consent, mayBeFound: false } }),
  },
  {
    name: "asker stays in the neighbourhood",
    request: (r) => ({ ...r, consent: { ...r.consent, beyondNeighbourhood: false } }),
  },
  { name: "asker blocks", request: (r) => ({ ...r, blocks: [...r.blocks, "helper-0"] }) },
  {
    name: "asker says not again",
    request: (r) => ({ ...r, bonds: r.bonds.map((bond) => ({ ...bond, askerAgain: "no" })) }),
  },
  {
    name: "helper says not again",
    request: (r) => ({ ...r, bonds: r.bonds.map((bond) => ({ ...bond, helperAgain: "no" })) }),
  },
  { name: "helper may not be asked", offer: (o) => ({ ...o, consent: { mayBeAsked: false } }) },
  { name: "helper blocks", offer: (o) => ({ ...o, blocks: ["asker"] }) },
];

export const tightenings: readonly Tightening[] = [
  ...retreats,
  { name: "narrower audience", request: (r) => ({ ...r, audience: "neighbourhood" }) },
  { name: "closer by", request: (r) => ({ ...r, maxMetres: 800 }) },
  {
    name: "not my street",
    request: (r) => (r.nearness === "not-my-area" ? r : { ...r, nearness: "not-my-street" }),
  },
  { name: "fewer moments", request: (r) => ({ ...r, windows: r.windows.slice(1) }) },
  { name: "heavier help", request: (r) => ({ ...r, weight: "complex" }) },
  { name: "later last day", request: (r) => ({ ...r, lastDay: "2027-06-01" }) },
  { name: "something more is needed", request: (r) => ({ ...r, requires: [...r.requires, "stairs"] }) },
  { name: "a shared language is needed", request: (r) => ({ ...r, anyLanguage: false }) },
  {
    name: "a woman, please",
    request: (r) => ({ ...r, genderWish: r.genderWish ?? { gender: "woman", ground: "intimate-care" } }),
  },
  { name: "at the home of somebody vulnerable", request: (r) => ({ ...r, sheltered: true }) },
  { name: "too young after all", offer: (o) => ({ ...o, minor: true }) },
  { name: "placed by a programme", offer: (o) => ({ ...o, guided: true }) },
  { name: "nobody comes along", offer: (o) => ({ ...o, accompanied: false }) },
  { name: "gender not told", offer: (o) => ({ ...o, gender: null }) },
  { name: "can do less", offer: (o) => ({ ...o, skills: [] }) },
  { name: "speaks less", offer: (o) => ({ ...o, languages: [] }) },
  { name: "shorter journeys", offer: (o) => ({ ...o, maxMetres: 500 }) },
  { name: "fewer categories", offer: (o) => ({ ...o, categories: o.categories.slice(1) }) },
  { name: "lighter help", offer: (o) => ({ ...o, weightMax: "light" }) },
  { name: "no free hours", offer: (o) => ({ ...o, weekly: nothing }) },
  { name: "everything promised", offer: (o) => ({ ...o, promised: [...o.promised, always] }) },
  { name: "rather not in the own street", offer: (o) => ({ ...o, notOwnStreet: true }) },
  { name: "stopped", offer: (o) => ({ ...o, active: false }) },
  { name: "paused", offer: (o) => ({ ...o, pausedUntil: mondayMorning + 1 }) },
  { name: "code of conduct lapsed", offer: (o) => ({ ...o, codeOfConductAccepted: false }) },
  { name: "no intake", offer: (o) => ({ ...o, intakeDone: false }) },
  { name: "certificate gone", offer: (o) => ({ ...o, vogValidUntil: null }) },
  { name: "fewer asks a month", offer: (o) => ({ ...o, maxAsksPerMonth: 1 }) },
  {
    name: "one match more",
    offer: (o) => ({ ...o, load: { ...o.load, openMatches: o.load.openMatches + 1 } }),
  },
  { name: "intake required", policy: (p) => ({ ...p, intakeRequired: true }) },
  { name: "certificate required", policy: (p) => ({ ...p, vogCategories: ["garden"] }) },
  { name: "category closed", policy: (p) => ({ ...p, closedCategories: ["garden"] }) },
  {
    name: "young people never alone",
    policy: (p) => ({ ...p, minors: { weightMax: "light", alwaysAccompanied: true } }),
  },
  { name: "wishes count for gardens", policy: (p) => ({ ...p, genderWishCategories: ["garden"] }) },
  { name: "lower caps", policy: (p) => ({ ...p, load: { openMatches: 1, asks30: 2 } }) },
];

/** One tightening, for the helpers at these positions when it is the helper's. */
export const arbitraryTightening = (choices: readonly Tightening[]) =>
  fc.record({
    tightening: fc.constantFrom(...choices),
    at: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  });
