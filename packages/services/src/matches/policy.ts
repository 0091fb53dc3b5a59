import { type Phase, phases } from "@omzien/consent";
import type { Match, Timing } from "@omzien/contracts";
import { isDesk, type ServiceContext } from "../context.ts";
import { dayMs, localDateOf } from "../local-time.ts";
import { endsWithoutHelp } from "./queries.ts";

export type Side = "asker" | "helper";

interface Pair {
  asker_id: string;
  helper_id: string;
}

/** Which side of the match the actor is; undefined for everybody else, the desk included. */
export function sideOf(ctx: ServiceContext, match: Pair): Side | undefined {
  if (ctx.actor.kind !== "member") return undefined;
  if (ctx.actor.personId === match.asker_id) return "asker";
  return ctx.actor.personId === match.helper_id ? "helper" : undefined;
}

export function otherIdOf(match: Pair, side: Side): string {
  return side === "asker" ? match.helper_id : match.asker_id;
}

/** Both sides and the desk of the tenant. */
export function maySeeMatch(ctx: ServiceContext, match: Pair): boolean {
  return sideOf(ctx, match) !== undefined || isDesk(ctx);
}

/** The helper at any moment, without a reason; the desk when the helper phones. */
export function mayHandBack(ctx: ServiceContext, match: Pair): boolean {
  return sideOf(ctx, match) === "helper" || isDesk(ctx);
}

const contactDays = 14;

interface Course {
  ended_at: Date | null;
  ended_because: Match["endedBecause"];
  asker_agreed_at: Date | null;
  helper_agreed_at: Date | null;
  timing: Timing;
}

/**
 * How far two people have come, for what they may see of each other. What was shared stays visible for 14 days
 * after help ended well; when it ended otherwise, it is gone at once. Source: domain model C.3.
 */
export function disclosurePhaseOf(match: Course, now: Date): Phase {
  if (match.ended_at && match.ended_because) {
    const isOver = endsWithoutHelp.some((end) => end === match.ended_because);
    if (isOver || now.getTime() >= match.ended_at.getTime() + contactDays * dayMs) return phases.closed;
  }
  if (!match.asker_agreed_at || !match.helper_agreed_at)
    return match.ended_at ? phases.closed : phases.willing;
  return hasBegun(match.timing, now) ? phases.running : phases.agreed;
}

/** The same as the two see it on their screens: closed as soon as it ended. */
export function phaseNameOf(match: Course, now: Date): Match["phase"] {
  if (match.ended_at) return "closed";
  if (!match.asker_agreed_at || !match.helper_agreed_at) return "willing";
  return hasBegun(match.timing, now) ? "running" : "agreed";
}

function hasBegun(timing: Timing, now: Date): boolean {
  const first = firstDateOf(timing);
  return first !== undefined && first <= localDateOf(now);
}

/** The first day of help; undefined when the two still have to choose one. */
function firstDateOf(timing: Timing): string | undefined {
  switch (timing.kind) {
    case "once":
      return timing.moment.date;
    case "several":
      return timing.moments.map((moment) => moment.date).sort()[0];
    case "weekly":
      return timing.startsOn;
    case "flexible":
      return undefined;
    default:
      return timing satisfies never;
  }
}

/** Whether there is still something to ask: help that never came about is not asked after. */
export function isAskedAfter(match: { ended_because: Match["endedBecause"] }): boolean {
  return !endsWithoutHelp.some((end) => end === match.ended_because);
}

/** A match can be stopped until contact details would be gone anyway. */
export function mayStillStop(
  match: { ended_at: Date | null; ended_because: Match["endedBecause"] },
  now: Date,
): boolean {
  if (!match.ended_at) return true;
  return isAskedAfter(match) && now.getTime() < match.ended_at.getTime() + contactDays * dayMs;
}
