import {
  type HelperOffer,
  lastDayOf,
  type MatchRequest,
  tenantPolicy,
  type TenantPolicy,
  weeklyBitmap,
  windowsOf,
  zone,
} from "@omzien/matching";
import { seededRandom } from "@omzien/matching/simulation";

/** Monday 30 November 2026, 10:00 in Amsterdam. */
export const searchedAt = Date.parse("2026-11-30T10:00:00+01:00");

export interface SyntheticTown {
  offers: HelperOffer[];
  requests: MatchRequest[];
  policy: TenantPolicy;
}

/** Metres of the side of a neighbourhood. */
const areaSide = 1000;
const kinds = 30;

type Random = () => number;

/**
 * A municipality of one seed: offers over square neighbourhoods of a square kilometre, thirty kinds of help (Zipf, 0.7),
 * helpers who come from 0.5 to 10 km and are free a quarter of the parts of the week, some of them busy, paused or blocked.
 */
export function syntheticTown(
  offers: number,
  requests: number,
  perArea: number,
  seed: number,
): SyntheticTown {
  const random = seededRandom(seed);
  const areas = Math.ceil(Math.sqrt(offers / perArea));
  return {
    offers: Array.from({ length: offers }, (_, index) => offerOf(random, areas, index)),
    requests: Array.from({ length: requests }, (_, index) => requestOf(random, areas, index)),
    policy: tenantPolicy({ vogCategories: ["kind-3"], adjoining: adjoining(areas) }),
  };
}

const zipf = cumulative(Array.from({ length: kinds }, (_, rank) => 1 / (rank + 1) ** 0.7));

function cumulative(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sofar = 0;
  return weights.map((weight) => (sofar += weight / total));
}

function kindOf(random: Random): string {
  const at = random();
  return `kind-${zipf.findIndex((upTo) => at < upTo)}`;
}

function placeOf(random: Random, areas: number): Pick<HelperOffer, "areaId" | "location" | "streetKey"> {
  const [x, y] = [Math.floor(random() * areas * areaSide), Math.floor(random() * areas * areaSide)];
  return {
    areaId: `area-${Math.floor(x / areaSide)}-${Math.floor(y / areaSide)}`,
    location: { x, y },
    streetKey: null,
  };
}

function adjoining(areas: number): [string, string][] {
  return Array.from({ length: areas * areas }, (_, index) => {
    const [x, y] = [index % areas, Math.floor(index / areas)];
    return [
      [`area-${x}-${y}`, `area-${x + 1}-${y}`] as [string, string],
      [`area-${x}-${y}`, `area-${x}-${y + 1}`] as [string, string],
    ];
  }).flat();
}

function offerOf(random: Random, areas: number, index: number): HelperOffer {
  const slots = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
    (["morning", "afternoon", "evening"] as const)
      .filter(() => random() < 0.25)
      .map((part) => ({ weekday, part })),
  );
  const categories = [...new Set([kindOf(random), kindOf(random), kindOf(random)])];
  return {
    id: `offer-${index}`,
    helperId: `helper-${index}`,
    ...placeOf(random, areas),
    maxMetres: [500, 1000, 2000, 5000, 10_000][Math.floor(5 * random())] ?? 2000,
    travelMode: random() < 0.4 ? "walk" : "bicycle",
    categories,
    favourites: categories.slice(0, 1),
    weightMax: random() < 0.6 ? "middle" : "light",
    skills: [],
    weekly: weeklyBitmap(slots),
    promised: random() < 0.1 ? [{ startsAt: searchedAt, endsAt: searchedAt + 86_400_000 }] : [],
    languages: random() < 0.45 ? ["nl", "en"] : ["nl"],
    codeOfConductAccepted: random() < 0.98,
    intakeDone: true,
    vogValidUntil: random() < 0.5 ? "2027-12-01" : null,
    gender: null,
    minor: random() < 0.02,
    guided: random() < 0.01,
    accompanied: false,
    active: random() < 0.97,
    pausedUntil: random() < 0.05 ? searchedAt + 86_400_000 : null,
    maxAsksPerMonth: 4,
    notOwnStreet: false,
    load: loadOf(random),
    consent: { mayBeAsked: random() < 0.95 },
    blocks: random() < 0.02 ? [`asker-${Math.floor(1000 * random())}`] : [],
    balance: Math.floor(6 * random()) - 3,
  };
}

function loadOf(random: Random): HelperOffer["load"] {
  const isSuperHelper = random() < 0.03;
  const asked90 = Math.floor(8 * random());
  return {
    openMatches: isSuperHelper ? 2 + Math.floor(3 * random()) : Math.floor(1.5 * random()),
    asks30: isSuperHelper ? 4 : Math.floor(3 * random()),
    matches30: Math.floor(2 * random()),
    lastAskedAt: random() < 0.4 ? null : searchedAt - Math.floor(60 * 86_400_000 * random()),
    asked90,
    answered90: Math.floor(asked90 * random()),
    yes90: 0,
  };
}

/** Of ten requests six are open in the own neighbourhood, two also in those around it, two in the whole municipality. */
function requestOf(random: Random, areas: number, index: number): MatchRequest {
  const day = `2026-12-0${1 + Math.floor(7 * random())}`;
  const isFlexible = random() < 0.3;
  const timing = isFlexible
    ? ({ kind: "flexible", endsOn: "2026-12-14" } as const)
    : ({ kind: "once", moment: { date: day, from: "10:00", to: "12:00" } } as const);
  const at = random();
  return {
    id: `request-${String(index).padStart(6, "0")}`,
    askerId: `asker-${index}`,
    ...placeOf(random, areas),
    category: kindOf(random),
    weight: random() < 0.7 ? "light" : "middle",
    windows: windowsOf(timing, { now: searchedAt, zone, horizonDays: 28 }),
    flexible: isFlexible,
    lastDay: lastDayOf(timing),
    languages: ["nl"],
    anyLanguage: false,
    needs: [],
    requires: [],
    genderWish: null,
    sheltered: random() < 0.1,
    nearness: "any",
    maxMetres: null,
    urgency: "normal",
    ring: at < 0.6 ? "neighbourhood" : at < 0.8 ? "adjoining" : "municipality",
    audience: "municipality",
    openedAt: searchedAt,
    consent: { mayBeFound: true, beyondNeighbourhood: true },
    blocks: [],
    bonds: [],
    balance: 0,
  };
}
