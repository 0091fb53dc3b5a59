import type { AvailabilitySlot } from "@omzien/contracts";
import { weeklyBitmap } from "../availability.ts";
import { tenantPolicy } from "../policy.ts";
import type { HelperLoad, HelperOffer, MatchRequest } from "../types.ts";
import { windowsOf } from "../windows.ts";
import { zone } from "../zone.ts";

/** Monday 30 November 2026, 10:00 in Amsterdam. */
export const mondayMorning = Date.parse("2026-11-30T10:00:00+01:00");
export const hour = 3_600_000;
export const day = 24 * hour;

const tuesday = { date: "2026-12-01", from: "10:00", to: "12:00" };
const noon: AvailabilitySlot[] = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, part: "morning" },
  { weekday, part: "afternoon" },
]);

export const noLoad: HelperLoad = {
  openMatches: 0,
  asks30: 0,
  matches30: 0,
  lastAskedAt: null,
  asked90: 0,
  answered90: 0,
  yes90: 0,
};

/** Fatima, in Zuid, would like help in her garden on Tuesday morning; the whole municipality may know. */
export const fatimaAsks = (overrides: Partial<MatchRequest> = {}): MatchRequest => ({
  id: "request-fatima",
  askerId: "fatima",
  areaId: "zuid",
  streetKey: "zuid/lindelaan",
  location: { x: 133_000, y: 397_000 },
  category: "garden",
  weight: "light",
  windows: windowsOf({ kind: "once", moment: tuesday }, { now: mondayMorning, zone, horizonDays: 28 }),
  flexible: false,
  lastDay: tuesday.date,
  languages: ["tr", "nl"],
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
  openedAt: mondayMorning,
  consent: { mayBeFound: true, beyondNeighbourhood: true },
  blocks: [],
  bonds: [],
  balance: 0,
  ...overrides,
});

/** Joost, 400 metres from Fatima, gardens on weekdays and was never asked. */
export const joostOffers = (overrides: Partial<HelperOffer> = {}): HelperOffer => ({
  id: "offer-joost",
  helperId: "joost",
  areaId: "zuid",
  streetKey: "zuid/esdoornplein",
  location: { x: 133_400, y: 397_000 },
  maxMetres: 2000,
  travelMode: "walk",
  categories: ["garden"],
  favourites: [],
  weightMax: "middle",
  skills: [],
  weekly: weeklyBitmap(noon),
  promised: [],
  languages: ["nl"],
  codeOfConductAccepted: true,
  intakeDone: false,
  vogValidUntil: null,
  gender: null,
  minor: false,
  guided: false,
  accompanied: false,
  active: true,
  pausedUntil: null,
  maxAsksPerMonth: 4,
  notOwnStreet: false,
  load: noLoad,
  consent: { mayBeAsked: true },
  blocks: [],
  balance: 0,
  ...overrides,
});

/** Zuid borders on Oost; its twin is Noord. West is further on. */
export const zuidPolicy = tenantPolicy({ adjoining: [["zuid", "oost"]], twins: [["zuid", "noord"]] });
