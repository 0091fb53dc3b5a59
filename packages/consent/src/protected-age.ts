import type { Capacity, ConsentChange, EpochMs } from "./consent-event.ts";
import { isPermitted } from "./consent-facts.ts";
import { consentView, isGrant } from "./consent-view.ts";
import type { AnyPurposeId } from "./declared-purpose.ts";
import type { RepresentativeCapacity } from "./mandate.ts";

/**
 * How far somebody answers for themself.
 * - `child`: the legal representative answers alone.
 * - `together`: the legal representative answers, and what is shared needs the young person's yes as well.
 * - `minor`: answers for themself; being asked to help needs both.
 * - `adult`: nobody is protected for their age.
 */
export type AgeBand = "child" | "together" | "minor" | "adult";

/** From which instants a young person has more to say: all that is known of an age. */
export interface AgeLimits {
  /** Twelve. */
  readonly togetherFrom: EpochMs;
  /** Sixteen, or later where the municipality says so. */
  readonly ownAnswersFrom: EpochMs;
  /** Eighteen. */
  readonly adultFrom: EpochMs;
}

/** The band at an instant; no limits: nobody wrote an age down. An unreadable time protects. */
export function ageBandAt(limits: AgeLimits | null, now: EpochMs): AgeBand {
  if (limits === null || now >= limits.adultFrom) return "adult";
  if (now >= limits.ownAnswersFrom) return "minor";
  return now >= limits.togetherFrom ? "together" : "child";
}

/** A consent event with the capacity of who answered. */
export interface AnsweredChange extends ConsentChange {
  readonly capacity: Capacity;
}

/** What leaves the site to others, by a yes. */
function isSharing(purpose: AnyPurposeId): boolean {
  return purpose === "need.show" || purpose.startsWith("share.");
}

/** Whether a yes counts only when both the young person and the legal representative gave it. */
export function needsBoth(age: AgeBand, purpose: AnyPurposeId): boolean {
  if (age === "together") return isSharing(purpose);
  return age === "minor" && purpose === "match.be-asked";
}

/** Whether a yes is the legal representative's alone, so that a yes of the young person would say nothing. */
export function guardianDecides(age: AgeBand, purpose: AnyPurposeId): boolean {
  return age === "child" || (age === "together" && !needsBoth(age, purpose));
}

const isOwn = ({ capacity }: AnsweredChange) => capacity === "self" || capacity === "staff";

/**
 * The events that count for somebody of this age: every no counts, whoever said it; a yes only from who may give it.
 * Where both must say yes, neither counts before the other stands. Source: domain model C.6, UAVG art. 5.
 */
export function countedAtAge(
  events: readonly AnsweredChange[],
  age: AgeBand,
  now: EpochMs,
): readonly AnsweredChange[] {
  if (age === "adult") return events;
  return events.filter((event) => {
    if (!isGrant(event.status)) return true;
    if (guardianDecides(age, event.purpose)) return event.capacity === "guardian";
    if (!needsBoth(age, event.purpose)) return true;
    return stands(events, event, isOwn, now) && stands(events, event, isGuardian, now);
  });
}

const isGuardian = ({ capacity }: AnsweredChange) => capacity === "guardian";

/** Whether a yes of these people stands for the purpose and scope of the event, after every no of anybody. */
function stands(
  events: readonly AnsweredChange[],
  { purpose, scope }: AnsweredChange,
  says: (event: AnsweredChange) => boolean,
  now: EpochMs,
): boolean {
  const view = consentView(
    events.filter((event) => event.purpose === purpose && (!isGrant(event.status) || says(event))),
    now,
  );
  return isPermitted(view, purpose, { now, ...(scope?.kind === "match" ? { matchId: scope.id } : {}) });
}

const refusals: ReadonlySet<string> = new Set(["refused", "withdrawn", "invalidated"]);

/**
 * Whether the last thing that somebody answered themself, in general, is a no: with the site, at the desk, or that
 * what the desk wrote down is not right. Of the same instant, the no counts.
 */
export function ownRefusalStands(events: readonly AnsweredChange[], purpose: AnyPurposeId): boolean {
  const own = events.filter(
    (event) =>
      event.purpose === purpose &&
      !event.scope &&
      isOwn(event) &&
      (isGrant(event.status) || refusals.has(event.status)),
  );
  const refusedAt = Math.max(...own.filter(({ status }) => refusals.has(status)).map(({ at }) => at));
  return own.length > 0 && !own.some(({ status, at }) => isGrant(status) && at > refusedAt);
}

/**
 * Whether a yes in this capacity may follow a person's own no. Only for whom the law lets another decide: a child, of
 * whom the parents answer alone, and somebody under guardianship of a court (curatele). A mentor and a gemachtigde
 * never, and where a young person has a say their no stands. Source: domain model C.6; Civil Code 1:381, 1:453.
 */
export function overrulesOwnRefusal(
  capacity: RepresentativeCapacity,
  age: AgeBand,
  purpose: AnyPurposeId,
): boolean {
  if (capacity === "curator") return true;
  return capacity === "guardian" && guardianDecides(age, purpose);
}

/** Whether a representative may say yes at all: from sixteen somebody answers for themself, whoever their parents are. */
export function mayAnswerFor(capacity: RepresentativeCapacity, age: AgeBand, purpose: AnyPurposeId): boolean {
  if (age === "adult") return capacity !== "guardian";
  if (capacity !== "guardian") return !guardianDecides(age, purpose) && !needsBoth(age, purpose);
  return guardianDecides(age, purpose) || needsBoth(age, purpose);
}
