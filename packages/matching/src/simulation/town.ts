import type { AvailabilitySlot, DayPart } from "@omzien/contracts";
import { weeklyBitmap } from "../availability.ts";
import { type TenantPolicy, tenantPolicy } from "../policy.ts";
import { seededRandom } from "../seeded-random.ts";
import type { HelperOffer, MatchRequest } from "../types.ts";
import { lastDayOf, windowsOf } from "../windows.ts";
import { zone } from "../zone.ts";

export const dayMs = 86_400_000;

/** Monday 5 January 2026, 08:00 in Amsterdam. */
export const firstMorning = Date.parse("2026-01-05T08:00:00+01:00");

export type TownSize = { readonly helpers: number; readonly requestsPerDay: number; readonly days: number };

/** What nobody in the town knows: how likely a helper is to say yes, in thousandths. */
export type TownHelper = { readonly offer: HelperOffer; readonly yesPerMille: number };

export type Town = {
  readonly helpers: readonly TownHelper[];
  /** By the moment at which they are made; `openedAt` is that moment. */
  readonly requests: readonly MatchRequest[];
  readonly areas: { readonly adjoining: readonly (readonly [string, string])[] };
};

const side = 6000;
const areasPerSide = 4;
const kinds = [
  "garden",
  "shopping",
  "company",
  "walks",
  "chores",
  "lending",
  "lifts",
  "computer",
  "pets",
  "letters",
];
const parts: readonly DayPart[] = ["morning", "afternoon", "evening"];
const daysToAnswer = 6;

/** A square town of sixteen neighbourhoods with helpers and requests; the same for one seed. */
export const makeTown = ({ helpers, requestsPerDay, days }: TownSize, seed: number): Town => {
  const random = seededRandom(seed);
  const people = Array.from({ length: helpers }, (_, index) => helperOf(random, index));
  const requests = Array.from({ length: requestsPerDay * days }, (_, index) => {
    const day = Math.floor(index / requestsPerDay);
    const at =
      firstMorning +
      day * dayMs +
      Math.floor(((index % requestsPerDay) + random()) * (12 / requestsPerDay) * 3_600_000);
    return requestOf(random, index, at);
  });
  return { helpers: people, requests, areas: { adjoining: adjoiningAreas() } };
};

/** The rules of the town: the defaults, with its own neighbourhoods. */
export const townPolicy = ({ areas }: Town): TenantPolicy => tenantPolicy({ adjoining: areas.adjoining });

type Random = () => number;

/** The first kinds are asked for and offered most (Zipf, 0.7). */
const kindOf = (random: Random): string => kinds[Math.floor(kinds.length * random() ** 1.6)] ?? "garden";

const placeOf = (random: Random) => {
  const [x, y] = [Math.round(side * random()), Math.round(side * random())];
  return { location: { x, y }, areaId: areaAt(x, y) };
};

const areaAt = (x: number, y: number): string => {
  const cell = (metres: number) => Math.min(areasPerSide - 1, Math.floor((metres * areasPerSide) / side));
  return `area-${cell(x)}-${cell(y)}`;
};

const adjoiningAreas = (): [string, string][] =>
  Array.from(
    { length: areasPerSide ** 2 },
    (_, index) => [index % areasPerSide, Math.floor(index / areasPerSide)] as const,
  ).flatMap(([x, y]): [string, string][] => [
    ...(x + 1 < areasPerSide ? [[`area-${x}-${y}`, `area-${x + 1}-${y}`] as [string, string]] : []),
    ...(y + 1 < areasPerSide ? [[`area-${x}-${y}`, `area-${x}-${y + 1}`] as [string, string]] : []),
  ]);

const helperOf = (random: Random, index: number): TownHelper => {
  const slots = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday): AvailabilitySlot[] =>
    parts.filter(() => random() < 0.35).map((part) => ({ weekday, part })),
  );
  const categories = [...new Set([kindOf(random), kindOf(random)])];
  const offer: HelperOffer = {
    id: `offer-${index}`,
    helperId: `helper-${index}`,
    streetKey: null,
    ...placeOf(random),
    maxMetres: [500, 1000, 2000, 5000][Math.floor(4 * random())] ?? 2000,
    travelMode: random() < 0.3 ? "walk" : "bicycle",
    categories,
    favourites: categories.slice(0, 1),
    weightMax: "middle",
    skills: [],
    weekly: weeklyBitmap(slots),
    promised: [],
    languages: ["nl"],
    codeOfConductAccepted: true,
    intakeDone: true,
    vogValidUntil: null,
    gender: null,
    minor: false,
    guided: false,
    accompanied: false,
    active: true,
    pausedUntil: null,
    maxAsksPerMonth: 31,
    notOwnStreet: false,
    load: { openMatches: 0, asks30: 0, matches30: 0, lastAskedAt: null, asked90: 0, answered90: 0, yes90: 0 },
    consent: { mayBeAsked: true },
    blocks: [],
    balance: 0,
  };
  return { offer, yesPerMille: 40 + Math.floor(300 * random() ** 1.5) };
};

const requestOf = (random: Random, index: number, at: number): MatchRequest => {
  const endsOn = new Date(at + daysToAnswer * dayMs).toISOString().slice(0, 10);
  const timing = { kind: "flexible", endsOn } as const;
  return {
    id: `request-${String(index).padStart(5, "0")}`,
    askerId: `asker-${index}`,
    streetKey: null,
    ...placeOf(random),
    category: kindOf(random),
    weight: "light",
    windows: windowsOf(timing, { now: at, zone, horizonDays: daysToAnswer + 1 }),
    flexible: true,
    lastDay: lastDayOf(timing),
    languages: ["nl"],
    anyLanguage: false,
    needs: [],
    requires: [],
    genderWish: null,
    sheltered: false,
    nearness: "any",
    maxMetres: null,
    urgency: "normal",
    ring: "neighbourhood",
    audience: "municipality",
    openedAt: at,
    consent: { mayBeFound: true, beyondNeighbourhood: true },
    blocks: [],
    bonds: [],
    balance: 0,
  };
};
