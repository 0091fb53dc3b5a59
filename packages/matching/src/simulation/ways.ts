import type { Ring } from "@omzien/contracts";
import { metresBetween } from "../distance.ts";
import type { TenantPolicy } from "../policy.ts";
import { rank } from "../rank.ts";
import type { HelperOffer, MatchRequest } from "../types.ts";
import { type Ask, planWave } from "../waves.ts";
import { outsideQuietHours } from "../zone.ts";

/** A request at one moment, as a way of asking sees it. */
export type Moment = {
  readonly request: MatchRequest;
  readonly offers: readonly HelperOffer[];
  readonly history: readonly Ask[];
  readonly policy: TenantPolicy;
  readonly now: number;
};

/** Whom to ask now, and when to look again; null is never by itself. */
export type Step = { readonly ask: readonly string[]; readonly ring: Ring; readonly checkAt: number | null };

export type WayName = "blast" | "one-by-one" | "fixed-waves" | "ours";

const hourMs = 3_600_000;

/** Everybody who fits, nearest first: what a list sorted by distance gives, without any look at load. */
const nearest = ({ request, offers, policy, now }: Moment): string[] => {
  const unburdened = offers.map((offer) => ({
    ...offer,
    load: { ...offer.load, asks30: 0, openMatches: 0 },
  }));
  const open = { ...request, ring: "municipality" } as const;
  const fitting = new Set(
    rank(open, unburdened, policy, { now, k: offers.length }).top.map(({ helperId }) => helperId),
  );
  return offers
    .filter(({ helperId }) => fitting.has(helperId))
    .map(({ helperId, location }) => ({ helperId, metres: metresBetween(location, request.location) ?? 0 }))
    .toSorted((a, b) => a.metres - b.metres || (a.helperId < b.helperId ? -1 : 1))
    .map(({ helperId }) => helperId);
};

/** So many at a time; the next when all have answered, or when this long has passed. */
const inGroups =
  (size: number, waitMs: number) =>
  (moment: Moment): Step => {
    const { history, now, policy, request } = moment;
    const { ring } = request;
    const due = history
      .filter(({ answer }) => answer === null)
      .reduce((last, { askedAt }) => Math.max(last, askedAt + waitMs), 0);
    const start = outsideQuietHours(Math.max(due, now), policy.quiet);
    if (start > now) {
      return { ask: [], ring, checkAt: start };
    }
    const asked = new Set(history.map(({ helperId }) => helperId));
    const ask = nearest(moment)
      .filter((id) => !asked.has(id))
      .slice(0, size);
    return { ask, ring, checkAt: ask.length === 0 ? null : outsideQuietHours(now + waitMs, policy.quiet) };
  };

const atOnce = (moment: Moment): Step => {
  const { history, now, policy, request } = moment;
  const start = outsideQuietHours(now, policy.quiet);
  if (start > now) {
    return { ask: [], ring: request.ring, checkAt: start };
  }
  const ask = history.length > 0 ? [] : nearest(moment).slice(0, 50);
  return { ask, ring: request.ring, checkAt: null };
};

const ours = ({ request: given, offers, history, policy, now }: Moment): Step => {
  for (let request = given; ; ) {
    const { top } = rank(request, offers, policy, { now, k: 60 + history.length });
    const plan = planWave(request, top, history, policy, now);
    switch (plan.kind) {
      case "wave":
        return {
          ask: plan.helpers.map(({ helperId }) => helperId),
          ring: request.ring,
          checkAt: plan.nextCheckAt,
        };
      case "wait":
        return { ask: [], ring: request.ring, checkAt: plan.until };
      case "next-ring":
        request = { ...request, ring: plan.ring };
        break;
      case "coordinator":
        return { ask: [], ring: request.ring, checkAt: null };
      default:
        return plan satisfies never;
    }
  }
};

/** Ways of asking, each as good as it can be made: all skip the night, and go on as soon as everybody has answered. */
export const ways: Readonly<Record<WayName, (moment: Moment) => Step>> = {
  blast: atOnce,
  "one-by-one": inGroups(1, 24 * hourMs),
  "fixed-waves": inGroups(3, 12 * hourMs),
  ours,
};
