import type { ConsentChange, ConsentScope, ConsentStatus, EpochMs } from "./consent-event.ts";
import { type ConsentView, givesUntil, isGrant, restrictsFrom } from "./consent-view.ts";
import type { AnyPurposeId } from "./declared-purpose.ts";

/** How one purpose stands for one person, in general (`scope` null) or for one match or partner. */
export interface ConsentState {
  readonly purpose: AnyPurposeId;
  readonly scope: ConsentScope | null;
  readonly status: ConsentStatus;
  /** Instant and id of the event that decided it. */
  readonly at: EpochMs;
  readonly eventId: string;
  readonly textVersion: number;
  /** Null when it does not end by itself, or is not in force. */
  readonly validUntil: EpochMs | null;
}

interface Group {
  readonly purpose: AnyPurposeId;
  readonly scope: ConsentScope | null;
  readonly events: ConsentChange[];
}

/** How each purpose that was ever answered stands at `view.at`, for showing to the person and the desk. */
export function consentStates(view: ConsentView): readonly ConsentState[] {
  const groups = new Map<string, Group>();
  for (const event of view.events) {
    const scope = event.scope ?? null;
    const key = keyOf(event.purpose, scope);
    const group = groups.get(key) ?? { purpose: event.purpose, scope, events: [] };
    groups.set(key, group);
    if (event.at <= view.at || restrictsFrom(event, view.at) > Number.NEGATIVE_INFINITY)
      group.events.push(event);
  }
  return [...groups.values()].flatMap((group) => {
    // What restricts in general, restricts every match and partner.
    const general = view.events.filter((event) => event.purpose === group.purpose && !event.scope);
    return stateOf(group, general, view.at);
  });
}

function keyOf(purpose: string, scope: ConsentScope | null): string {
  return scope === null ? purpose : `${purpose} ${scope.kind} ${scope.id}`;
}

function stateOf(
  { purpose, scope, events }: Group,
  general: readonly ConsentChange[],
  at: EpochMs,
): ConsentState[] {
  const restrictions = [...events, ...general].filter(
    (event) => restrictsFrom(event, at) > Number.NEGATIVE_INFINITY,
  );
  const restrictedAt = Math.max(...restrictions.map((event) => restrictsFrom(event, at)));
  const standing = events.filter(
    (event) => event.at > restrictedAt && givesUntil(event, at) !== Number.NEGATIVE_INFINITY,
  );
  const deciding =
    latest(standing) ?? latest([...events, ...general.filter((event) => restrictions.includes(event))]);
  if (deciding === undefined) return [];
  const until = Math.max(...standing.map((event) => givesUntil(event, at)));
  return [
    {
      purpose,
      scope,
      status: standing.length === 0 && isGrant(deciding.status) ? "expired" : deciding.status,
      at: deciding.at,
      eventId: deciding.id,
      textVersion: deciding.textVersion,
      validUntil: Number.isFinite(until) ? until : null,
    },
  ];
}

function latest(events: readonly ConsentChange[]): ConsentChange | undefined {
  return events.reduce<ConsentChange | undefined>(
    (last, event) => (last === undefined || isLater(event, last) ? event : last),
    undefined,
  );
}

/** Restricting events count as later than giving ones of the same instant; among equals the id decides. */
function isLater(event: ConsentChange, than: ConsentChange): boolean {
  if (event.at !== than.at) return event.at > than.at || Number.isNaN(event.at);
  const [own, other] = [rank(event.status), rank(than.status)];
  return own === other ? event.id > than.id : own > other;
}

function rank(status: ConsentStatus): number {
  if (status === "requested") return 0;
  return isGrant(status) ? 1 : 2;
}
