import type { ConsentChange, ConsentScope, ConsentStatus, EpochMs } from "./consent-event.ts";
import { type AnyPurposeId, anyPurposes, consentPurposeIds } from "./declared-purpose.ts";

/**
 * Consents in force as bit sets over the purposes that rest on consent: `own` for the match or partner through which
 * one looks, `any` for that or in general.
 */
export interface ConsentBits {
  readonly any: number;
  readonly own: number;
}

interface Fold {
  readonly general: ConsentBits;
  /** By the id of a match, or the key of a partner. */
  readonly byScope: ReadonlyMap<string, ConsentBits>;
  /** The first instant at which a consent in this fold ends by itself. */
  readonly freshUntil: EpochMs;
}

/** What someone's consents come to at one instant. Made by `consentView` only. */
export interface ConsentView extends Fold {
  /** Null when there were no events, or events of more than one person: then nothing is given. */
  readonly subjectId: string | null;
  readonly at: EpochMs;
  readonly events: readonly ConsentChange[];
}

/** A withdrawal stamped by a server whose clock runs ahead counts at once, up to this much. */
export const clockSkewMs = 120_000;

/** The bit of each of those purposes, in the order of the register. At most 31 fit a small integer. */
export const consentBit: ReadonlyMap<string, number> = new Map(
  consentPurposeIds.map((id, place) => [id, 1 << place]),
);

const never = Number.NEGATIVE_INFINITY;
const forever = Number.POSITIVE_INFINITY;
const noBits: ConsentBits = { any: 0, own: 0 };
const noScopes: ReadonlyMap<string, ConsentBits> = new Map();

/** Where the consents for one partner stand among those of matches. */
export function partnerKey(partnerId: string): string {
  return `partner ${partnerId}`;
}

function keyOf({ kind, id }: ConsentScope): string {
  return kind === "match" ? id : partnerKey(id);
}

/** For people of whom no consent is known. */
export const noConsents: ConsentView = {
  subjectId: null,
  at: 0,
  events: [],
  general: noBits,
  byScope: noScopes,
  freshUntil: forever,
};

/**
 * Folds one person's consent events into what holds at `at`; pure, and the order of the events does not matter.
 * A purpose is given when some `given` or `renewed` is later than every refusal, withdrawal, expiry, revocation
 * and invalidation, has an accepted text version, and has not reached its `validUntil`. At the same instant the
 * restricting event wins. An event without scope that restricts, restricts every scope. Unreadable times and
 * unknown statuses restrict. Source: domain model C.5.
 */
export function consentView(events: readonly ConsentChange[], at: EpochMs): ConsentView {
  const subjectId = events[0]?.subjectId ?? null;
  if (events.some((event) => event.subjectId !== subjectId)) return { ...noConsents, at };
  const { general, byScope, freshUntil } = foldAt(events, at);
  return { subjectId, at, events, general, byScope, freshUntil };
}

/** The bits that count for one look, `through` a match's id or a partner's key: nothing for another person's view, and nothing past its end. */
export function bitsFor(
  view: ConsentView,
  subjectId: string | null,
  through: string | undefined,
  now: EpochMs,
): ConsentBits {
  if (view.subjectId !== subjectId) return noBits;
  const { general, byScope } = now < view.freshUntil ? view : foldAt(view.events, now);
  return through === undefined ? general : (byScope.get(through) ?? general);
}

/** Whether the status gives consent; every other but `requested` restricts. */
export function isGrant(status: ConsentStatus): boolean {
  return status === "given" || status === "renewed";
}

/** From when an event restricts at `at`; minus infinity when it does not (yet). */
export function restrictsFrom({ status, at: instant }: ConsentChange, at: EpochMs): EpochMs {
  if (status === "requested" || isGrant(status)) return never;
  if (Number.isNaN(instant)) return forever;
  return instant > at + clockSkewMs ? never : instant;
}

/** Until when an event gives, when no restriction is at or after it; minus infinity when it gives nothing at `at`. */
export function givesUntil(event: ConsentChange, at: EpochMs): EpochMs {
  if (!isGrant(event.status) || !(event.at <= at)) return never;
  if (!Object.hasOwn(anyPurposes, event.purpose)) return never;
  const { sameMeaningSince, textVersion } = anyPurposes[event.purpose];
  if (!(event.textVersion >= sameMeaningSince && event.textVersion <= textVersion)) return never;
  const end = event.validUntil ?? forever;
  return end > at ? end : never;
}

type Restrictions = Map<AnyPurposeId, EpochMs>;

/** One match or partner: when each purpose was last restricted for it, and what is given for it alone. */
interface ScopeFold {
  readonly restrictedAt: Restrictions;
  own: number;
}

function foldAt(events: readonly ConsentChange[], at: EpochMs): Fold {
  const restrictedAt: Restrictions = new Map();
  const scopes = new Map<string, ScopeFold>();
  for (const event of events) {
    const where = event.scope ? scopeOf(scopes, event.scope).restrictedAt : restrictedAt;
    where.set(event.purpose, Math.max(where.get(event.purpose) ?? never, restrictsFrom(event, at)));
  }
  return gather(events, at, restrictedAt, scopes);
}

function scopeOf(scopes: Map<string, ScopeFold>, scope: ConsentScope): ScopeFold {
  const key = keyOf(scope);
  const fold = scopes.get(key) ?? { restrictedAt: new Map(), own: 0 };
  scopes.set(key, fold);
  return fold;
}

function gather(
  events: readonly ConsentChange[],
  at: EpochMs,
  restrictedAt: Restrictions,
  scopes: Map<string, ScopeFold>,
): Fold {
  let any = 0;
  let freshUntil = forever;
  const standing: ConsentChange[] = [];
  for (const event of events) {
    const { purpose, scope } = event;
    const bit = consentBit.get(purpose) ?? 0;
    const until = givesUntil(event, at);
    if (until === never || !(event.at > (restrictedAt.get(purpose) ?? never))) continue;
    freshUntil = Math.min(freshUntil, until);
    if (!scope) {
      any |= bit;
      standing.push(event);
    } else if (fits(purpose, scope)) {
      const fold = scopeOf(scopes, scope);
      if (event.at > (fold.restrictedAt.get(purpose) ?? never)) fold.own |= bit;
    }
  }
  const general = { any, own: 0 };
  return {
    general,
    freshUntil,
    byScope: scopes.size === 0 ? noScopes : bitsByScope(scopes, general, standing),
  };
}

/** A yes to a partner is given to a partner only, and every other yes never is. */
function fits(purpose: AnyPurposeId, scope: ConsentScope): boolean {
  return (anyPurposes[purpose].scope === "partner") === (scope.kind === "partner");
}

function bitsByScope(
  scopes: ReadonlyMap<string, ScopeFold>,
  general: ConsentBits,
  standing: readonly ConsentChange[],
): ReadonlyMap<string, ConsentBits> {
  const bits = new Map<string, ConsentBits>();
  for (const [id, { restrictedAt, own }] of scopes) {
    let any = general.any;
    for (const [purpose, from] of restrictedAt) {
      const stands = standing.some((event) => event.purpose === purpose && event.at > from);
      if (!stands) any &= ~(consentBit.get(purpose) ?? 0);
    }
    bits.set(id, { any: any | own, own });
  }
  return bits;
}
