import type { Urgency } from "@omzien/contracts";
import type { TenantPolicy } from "./policy.ts";
import type { Candidate, MatchRequest } from "./types.ts";
import { type Ask, planWithinRing, type WavePlan } from "./waves.ts";
import { outsideQuietHours, type QuietHours } from "./zone.ts";

const hourMs = 3_600_000;

/** For how long a circle comes first, in milliseconds: help that is needed sooner goes wider sooner. */
const circleTime: Readonly<Record<Urgency, number>> = {
  normal: 48 * hourMs,
  soon: 12 * hourMs,
  today: hourMs / 2,
};

/** The asker's own circle (#72): who helped them before, when both said that they would gladly do so again. */
export const circleOf = ({ bonds }: Pick<MatchRequest, "bonds">): ReadonlySet<string> =>
  new Set(
    bonds
      .filter(({ askerAgain, helperAgain }) => askerAgain === "yes" && helperAgain === "yes")
      .map(({ helperId }) => helperId),
  );

/** Until when a circle comes first in a search that begins at `opensAt`, epoch ms: from the first hour in which people are asked. */
export const circleDeadline = (
  { urgency, opensAt }: { urgency: Urgency; opensAt: number },
  { quiet }: { quiet: QuietHours },
): number => outsideQuietHours(opensAt, quiet) + circleTime[urgency];

/** Whether the asker's own circle comes first now; complex help is never asked for by itself. */
export const isCircleFirst = <Request extends Pick<MatchRequest, "circleUntil" | "weight">>(
  request: Request,
  now: number,
): request is Request & { readonly circleUntil: number } =>
  request.circleUntil !== undefined && now < request.circleUntil && request.weight !== "complex";

/** The request to the asker's own circle: nobody else, wherever they live in what the asker allows. */
export const inCircle = (request: MatchRequest): MatchRequest => ({
  ...request,
  ring: request.audience,
  among: circleOf(request),
});

/** The request when its circle is over at `now` at the latest: from then on the rings count. */
export const afterCircle = (request: MatchRequest, now: number): MatchRequest =>
  request.circleUntil !== undefined && now < request.circleUntil ? { ...request, circleUntil: now } : request;

/**
 * What to do while the asker's own circle comes first; `ranked` is the ranking of `inCircle` at `now`. Null when it is
 * over: the time is up, or nobody of the circle can be asked in time to answer and nobody still has to. Then `planWave`
 * goes on.
 */
export const planCircle = (
  request: MatchRequest,
  ranked: readonly Candidate[],
  history: readonly Ask[],
  policy: TenantPolicy,
  now: number,
): Extract<WavePlan, { kind: "wave" | "wait" }> | null => {
  const lastMoment = request.windows.reduce((last, { endsAt }) => Math.max(last, endsAt), 0);
  if (!isCircleFirst(request, now) || lastMoment <= now) {
    return null;
  }
  const { circleUntil } = request;
  const plan = planWithinRing(request, ranked, history, policy, now);
  if (plan.kind === "wave") {
    return { ...plan, nextCheckAt: Math.min(plan.nextCheckAt, circleUntil) };
  }
  const until = plan.kind === "wait" ? plan.until : circleUntil;
  if (history.some(({ answer }) => answer === null)) {
    return { kind: "wait", until: Math.min(until, circleUntil) };
  }
  const { waitMs } = policy.waves[request.urgency];
  return until + waitMs <= circleUntil ? { kind: "wait", until } : null;
};
