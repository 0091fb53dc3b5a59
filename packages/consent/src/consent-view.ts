import type { ConsentChange, ConsentScope, ConsentStatus, EpochMs } from "./consent-event.ts";
import { askedPurposeIds, type PurposeId, purposes } from "./purpose.ts";

/** How one purpose stands for one person, in general (`scope` null) or for one match or partner. */
export interface ConsentState {
  readonly purpose: PurposeId;
  readonly scope: ConsentScope | null;
  readonly status: ConsentStatus;
  /** Instant and id of the event that decided it. */
  readonly at: EpochMs;
  readonly eventId: string;
  readonly textVersion: number;
  /** Null when it does not end by itself, or is not in force. */
  readonly validUntil: EpochMs | null;
}

/** Consents in force as bit sets over the asked purposes: `any` in general or for the match, `own` for the match. */
export interface ConsentBits {
  readonly any: number;
  readonly own: number;
}

interface Term {
  readonly bit: number;
  readonly match: string | null;
  readonly anyUntil: EpochMs;
  readonly ownUntil: EpochMs;
}

/** What someone's consents come to at one instant. Made by `consentView` only. */
export interface ConsentView {
  /** Null when there were no events, or events of more than one person: then nothing is given. */
  readonly subjectId: string | null;
  readonly at: EpochMs;
  readonly states: readonly ConsentState[];
  /** The first instant at which a consent in this view ends by itself. */
  readonly freshUntil: EpochMs;
  readonly general: ConsentBits;
  readonly byMatch: ReadonlyMap<string, ConsentBits>;
  readonly terms: readonly Term[];
}

/** A withdrawal stamped by a server whose clock runs ahead counts at once, up to this much. */
export const clockSkewMs = 120_000;

const noBits: ConsentBits = { any: 0, own: 0 };
const noScopes: ReadonlyMap<string, ConsentBits> = new Map();
const grants: ReadonlySet<ConsentStatus> = new Set(["given", "renewed"]);

/** Bit per asked purpose, in the order of the register. At most 31, so that a set fits a small integer. */
export const consentBit: ReadonlyMap<string, number> = new Map(
  askedPurposeIds.map((id, index) => [id, 1 << index]),
);

/** For people of whom no consent is known. */
export const noConsents: ConsentView = {
  subjectId: null,
  at: 0,
  states: [],
  freshUntil: Number.POSITIVE_INFINITY,
  general: noBits,
  byMatch: noScopes,
  terms: [],
};

/**
 * Folds one person's consent events into what holds at `at`; pure, and the order of the events does not matter.
 * A purpose is given when some `given` or `renewed` is later than every refusal, withdrawal, expiry, revocation
 * and invalidation, has an accepted text version, and has not reached its `validUntil`. At the same instant the
 * restricting event wins. An event without scope that restricts, restricts every scope. Unreadable times and
 * unknown statuses restrict. Source: domain model C.5.
 */
export function consentView(events: readonly ConsentChange[], at: EpochMs): ConsentView {
  const [first] = events;
  if (first === undefined || events.some((event) => event.subjectId !== first.subjectId)) {
    return { ...noConsents, at };
  }
  const groups = groupByScope(events, at);
  const terms: Term[] = [];
  const states: ConsentState[] = [];
  for (const group of groups.values()) {
    const wider = group.scope === null ? undefined : groups.get(keyOf(group.purpose, null));
    terms.push(...termsOf(group, wider));
    if (group.latest !== undefined) states.push(stateOf(group, group.latest, wider, at));
  }
  return { subjectId: first.subjectId, at, states, terms, ...bitsAt(terms, at) };
}

/** The bits that count for one look: nothing for another person's view, and nothing past its end. */
export function bitsFor(
  view: ConsentView,
  subjectId: string,
  matchId: string | undefined,
  now: EpochMs,
): ConsentBits {
  if (view.subjectId !== subjectId) return noBits;
  const { general, byMatch } = now < view.freshUntil ? view : bitsAt(view.terms, now);
  return matchId === undefined ? general : (byMatch.get(matchId) ?? general);
}

interface Group {
  readonly purpose: PurposeId;
  readonly scope: ConsentScope | null;
  readonly granted: ConsentChange[];
  restrictedAt: EpochMs;
  latest: ConsentChange | undefined;
}

function keyOf(purpose: string, scope: ConsentScope | null): string {
  return scope === null ? purpose : `${purpose} ${scope.kind} ${scope.id}`;
}

function groupByScope(events: readonly ConsentChange[], at: EpochMs): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const event of events) {
    const scope = event.scope ?? null;
    const key = keyOf(event.purpose, scope);
    let group = groups.get(key);
    if (group === undefined) {
      group = {
        purpose: event.purpose,
        scope,
        granted: [],
        restrictedAt: Number.NEGATIVE_INFINITY,
        latest: undefined,
      };
      groups.set(key, group);
    }
    addTo(group, event, at);
  }
  return groups;
}

function addTo(group: Group, event: ConsentChange, at: EpochMs): void {
  if (event.status === "requested" || grants.has(event.status)) {
    if (!(event.at <= at)) return;
    if (event.status !== "requested") group.granted.push(event);
  } else {
    const instant = Number.isNaN(event.at) ? Number.POSITIVE_INFINITY : event.at;
    if (instant !== Number.POSITIVE_INFINITY && instant > at + clockSkewMs) return;
    group.restrictedAt = Math.max(group.restrictedAt, instant);
  }
  if (group.latest === undefined || isLater(event, group.latest)) group.latest = event;
}

/** Restricting events count as later than granting ones of the same instant; among equals the id decides. */
function isLater(event: ConsentChange, than: ConsentChange): boolean {
  if (event.at !== than.at) return event.at > than.at || Number.isNaN(event.at);
  const restricts = rank(event.status);
  const thanRestricts = rank(than.status);
  return restricts === thanRestricts ? event.id > than.id : restricts > thanRestricts;
}

function rank(status: ConsentStatus): number {
  if (status === "requested") return 0;
  return grants.has(status) ? 1 : 2;
}

/** End of the longest grant later than `after`; minus infinity when there is none. */
function grantedUntil(group: Group | undefined, after: EpochMs): EpochMs {
  let until = Number.NEGATIVE_INFINITY;
  for (const event of group?.granted ?? []) {
    if (event.at > after && isTextAccepted(event)) until = Math.max(until, endOf(event));
  }
  return until;
}

function endOf(event: ConsentChange): EpochMs {
  const end = event.validUntil ?? Number.POSITIVE_INFINITY;
  return Number.isNaN(end) ? Number.NEGATIVE_INFINITY : end;
}

function isTextAccepted(event: ConsentChange): boolean {
  if (!Object.hasOwn(purposes, event.purpose)) return false;
  const { sameMeaningSince, textVersion } = purposes[event.purpose];
  return event.textVersion >= sameMeaningSince && event.textVersion <= textVersion;
}

function termsOf(group: Group, wider: Group | undefined): Term[] {
  const bit = consentBit.get(group.purpose);
  if (bit === undefined) return [];
  const after = Math.max(group.restrictedAt, wider?.restrictedAt ?? Number.NEGATIVE_INFINITY);
  const ownUntil = grantedUntil(group, after);
  if (group.scope === null) return [{ bit, match: null, anyUntil: ownUntil, ownUntil }];
  if (group.scope.kind !== "match") return [];
  const anyUntil = Math.max(ownUntil, grantedUntil(wider, after));
  return [{ bit, match: group.scope.id, anyUntil, ownUntil }];
}

function bitsAt(
  terms: readonly Term[],
  now: EpochMs,
): Pick<ConsentView, "freshUntil" | "general" | "byMatch"> {
  let any = 0;
  let freshUntil = Number.POSITIVE_INFINITY;
  for (const term of terms) {
    if (term.match === null && now < term.anyUntil) any |= term.bit;
    for (const until of [term.anyUntil, term.ownUntil])
      if (until > now) freshUntil = Math.min(freshUntil, until);
  }
  const scoped = terms.filter((term) => term.match !== null);
  const byMatch = new Map<string, ConsentBits>();
  for (const { match, bit, anyUntil, ownUntil } of scoped) {
    const bits = byMatch.get(match ?? "") ?? { any, own: 0 };
    byMatch.set(match ?? "", {
      any: now < anyUntil ? bits.any | bit : bits.any & ~bit,
      own: now < ownUntil ? bits.own | bit : bits.own,
    });
  }
  return { freshUntil, general: { any, own: 0 }, byMatch };
}

function stateOf(group: Group, latest: ConsentChange, wider: Group | undefined, at: EpochMs): ConsentState {
  const after = Math.max(group.restrictedAt, wider?.restrictedAt ?? Number.NEGATIVE_INFINITY);
  const until = grantedUntil(group, after);
  const inForce = at < until;
  const deciding = inForce ? latestGrant(group, latest) : decidingRestriction(latest, wider);
  return {
    purpose: group.purpose,
    scope: group.scope,
    status: !inForce && grants.has(deciding.status) ? "expired" : deciding.status,
    at: deciding.at,
    eventId: deciding.id,
    textVersion: deciding.textVersion,
    validUntil: inForce && Number.isFinite(until) ? until : null,
  };
}

function latestGrant(group: Group, fallback: ConsentChange): ConsentChange {
  return group.granted.reduce(
    (latest, event) => (isLater(event, latest) ? event : latest),
    group.granted[0] ?? fallback,
  );
}

function decidingRestriction(latest: ConsentChange, wider: Group | undefined): ConsentChange {
  const general = wider?.latest;
  return general !== undefined && rank(general.status) === 2 && isLater(general, latest) ? general : latest;
}
