import type { CandidateList } from "@omzien/contracts";
import {
  type Ask,
  type HelperOffer,
  type NextStep,
  nextStep,
  outsideQuietHours,
  rank,
} from "@omzien/matching";
import { type AskedRow, mayBeAskedAgain } from "../invitations/queries.ts";
import type { Search } from "../search/rank-helpers.ts";

type HistoryRow = Omit<AskedRow, "offer_id">;

/** Who was let go through no doing of their own may be asked again: for the plan they were never asked. */
export function asksFrom(history: readonly HistoryRow[], now: Date): Ask[] {
  return history
    .filter((row) => row.answer !== null || !mayBeAskedAgain.some((end) => end === row.released_because))
    .map((row) => ({
      helperId: row.helper_id,
      askedAt: row.invited_at.getTime(),
      answer: row.answer ?? (row.released_at || row.expires_at <= now ? "released" : null),
    }));
}

/** What happens by itself from now on, among offers that hold everybody whom the asker's audience allows. */
export function foresee(
  { request, policy }: Search,
  offers: readonly HelperOffer[],
  asks: readonly Ask[],
  now: Date,
): NextStep {
  const { maxSize } = policy.waves[request.urgency];
  const k = asks.length + maxSize;
  return nextStep(
    request,
    (wanted, at) => rank(wanted, offers, policy, { now: at, k }).top,
    asks,
    policy,
    now.getTime(),
  );
}

/**
 * The same in the words of the contract. Complex help, what is not open yet, and what neighbours share out never
 * happens by itself.
 */
export function nextStepOf(
  search: Search,
  offers: readonly HelperOffer[],
  asks: readonly Ask[],
  now: Date,
): CandidateList["nextStep"] {
  const { row, request } = search;
  if (row.state !== "open") return { kind: "none", at: null, count: 0 };
  if (request.weight === "complex") return { kind: "desk", at: null, count: 0 };
  if (row.paused_at) return { kind: "paused", at: null, count: 0 };
  if (row.is_shared_out) return { kind: "none", at: null, count: 0 };
  const step = foresee(search, offers, asks, now);
  return step.kind === "wave"
    ? { kind: "wave", at: new Date(step.at).toISOString(), count: step.helpers.length }
    : { kind: "desk", at: null, count: 0 };
}

/** Until when nobody is asked; null when it is not quiet. */
export function quietUntil({ policy }: Pick<Search, "policy">, now: Date): Date | null {
  const end = outsideQuietHours(now.getTime(), policy.quiet);
  return end > now.getTime() ? new Date(end) : null;
}
