import {
  type AgeBand,
  ageBandAt,
  type ConsentFacts,
  consentView,
  countedAtAge,
  isPermitted,
  noConsents,
} from "@omzien/consent";
import {
  type Bond,
  type HelperOffer,
  type MatchRequest,
  type PolicyInput,
  tenantPolicy,
  type TenantPolicy,
  weeklyBitmap,
} from "@omzien/matching";
import { languagesOf, needsOf } from "../help-requests/needs.ts";
import { momentsLeft, searchTiming } from "../help-requests/timing.ts";
import { ageLimitsOf, ownAnswersAge } from "../mandates/protection.ts";
import type { RowOf } from "../row-of.ts";
import type { ConsentEventRow } from "./helper-facts.ts";
import { helperLoad, promisedOf } from "./helper-standing.ts";
import type { OfferRow } from "./offers-query.ts";
import type { BondRow, matchingRules, SearchedRow } from "./search-query.ts";

/** The tenant's rules of matching; throws InvalidPolicyError when what is stored passes no guard rail. */
export function policyFrom(row: RowOf<typeof matchingRules>): TenantPolicy {
  // Written through tenantPolicy, which also checks it here: a fault stops the search instead of skewing it.
  const own = row.matching as PolicyInput;
  return tenantPolicy({
    ...own,
    adjoining: row.adjoining,
    twins: row.twins,
    vogCategories: row.vog_categories,
  });
}

/** The request as the pure rules see it. Needs about health count only when the asker shows them to helpers. */
export function requestFrom(row: SearchedRow, consents: ConsentFacts, now: Date): MatchRequest {
  const timing = searchTiming(row.timing, row.ends_on, now);
  const needs = needsOf(row.needs);
  return {
    id: row.id,
    askerId: row.person_id,
    areaId: row.area_id,
    streetKey: row.street_key,
    location: pointOf(row),
    category: row.category_id,
    weight: row.weight,
    windows: momentsLeft(timing, now),
    flexible: timing.kind === "flexible",
    lastDay: row.ends_on,
    languages: languagesOf(row.languages),
    // No form asks yet which languages or needs are a must, or who may come.
    anyLanguage: true,
    requires: [],
    genderWish: null,
    // Nothing says who is vulnerable at home, so whatever is heavier than light counts as such.
    sheltered: row.weight !== "light",
    needs: consents.mayShowHealthNeeds ? [...needs.other, ...needs.health] : needs.other,
    nearness: row.nearness,
    maxMetres: null,
    urgency: row.urgency,
    ring: row.ring,
    audience: row.audience,
    openedAt: (row.opened_at ?? row.created_at).getTime(),
    ...(row.circle_until && { circleUntil: row.circle_until.getTime() }),
    consent: {
      mayBeFound: consents.mayBeFound && row.restricted_at === null,
      beyondNeighbourhood: consents.beyondNeighbourhood,
    },
    blocks: row.blocked_ids,
    bonds: bondsFrom(row.bonds),
    balance: row.given - row.taken,
  };
}

/** One helper's offer as the pure rules see it, for one request and its asker. */
export function offerFrom(
  row: OfferRow,
  { id: requestId, askerId }: Pick<MatchRequest, "id" | "askerId">,
  now: Date,
): HelperOffer {
  const age = ageOf(row, now);
  return {
    id: row.id,
    helperId: row.helper_id,
    areaId: row.area_id,
    streetKey: row.street_key,
    location: pointOf(row),
    maxMetres: row.max_distance_meters,
    travelMode: row.travel_mode,
    categories: row.categories,
    favourites: row.favourites,
    weightMax: row.weight_max,
    skills: [...needsOf(row.skills).other, ...needsOf(row.skills).health],
    weekly: weeklyBitmap(row.availability),
    promised: promisedOf(row, now),
    languages: languagesOf(row.languages),
    codeOfConductAccepted: row.code_accepted,
    intakeDone: row.code_accepted,
    vogValidUntil: row.vog_until,
    minor: age !== "adult",
    // Nobody tells these yet: no wish is met by a guess, and nobody counts as accompanied.
    gender: null,
    guided: false,
    accompanied: false,
    active: !row.is_stopped,
    pausedUntil: null,
    maxAsksPerMonth: row.max_asks_per_month,
    notOwnStreet: row.not_own_street,
    load: helperLoad(row, requestId, now),
    consent: { mayBeAsked: mayBeAsked(row.helper_id, row.be_asked_events, age, now) },
    blocks: row.has_blocked_asker ? [askerId] : [],
    balance: (row.given ?? 0) - (row.taken ?? 0),
  };
}

/** How far the helper answers for themself. */
function ageOf({ protected_until: until, own_answers_from_age: age }: OfferRow, now: Date): AgeBand {
  return ageBandAt(until && ageLimitsOf(until, ownAnswersAge(age)), now.getTime());
}

function mayBeAsked(helperId: string, events: readonly ConsentEventRow[], age: AgeBand, at: Date): boolean {
  const now = at.getTime();
  const answered = events.map((event) => ({
    id: event.id,
    subjectId: helperId,
    purpose: "match.be-asked" as const,
    status: event.status,
    at: Date.parse(event.at),
    textVersion: event.textVersion,
    validUntil: event.validUntil === null ? null : Date.parse(event.validUntil),
    capacity: event.capacity,
  }));
  const counted = countedAtAge(answered, age, now);
  return isPermitted(counted.length === 0 ? noConsents : consentView(counted, now), "match.be-asked", {
    now,
  });
}

/** Somebody who ever said "not again" has said so, whatever came after. */
function bondsFrom(rows: readonly BondRow[]): Bond[] {
  return [...Map.groupBy(rows, ({ helperId }) => helperId)].map(([helperId, bonds]) => ({
    helperId,
    askerAgain: firmest(bonds.map(({ askerAgain }) => askerAgain)),
    helperAgain: firmest(bonds.map(({ helperAgain }) => helperAgain)),
  }));
}

function firmest(answers: readonly ("yes" | "no" | null)[]): "yes" | "no" | null {
  if (answers.includes("no")) return "no";
  return answers.includes("yes") ? "yes" : null;
}

function pointOf({ x, y }: { x: number | null; y: number | null }) {
  return x === null || y === null ? null : { x, y };
}
