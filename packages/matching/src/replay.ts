import type { Ring, Urgency } from "@omzien/contracts";
import { afterCircle } from "./circle.ts";
import type { TenantPolicy } from "./policy.ts";
import { tieOf } from "./tie.ts";
import type { Candidate, MatchRequest } from "./types.ts";
import { type Ask, planWave } from "./waves.ts";

/** How a search would have gone. */
export type Replay = {
  /** In the order in which they were asked. */
  readonly asked: readonly string[];
  /** When a likely yes came, in epoch ms; null when nobody's did. */
  readonly yesAt: number | null;
  /** When each wider ring opened, in epoch ms. */
  readonly rings: ReadonlyMap<Ring, number>;
};

type Asked = Ask & { readonly answersAt: number | null };

/** Within this time those who say yes do so, whatever the rules are: what people do is not theirs to change. */
const answersWithinMs: Readonly<Record<Urgency, number>> = {
  normal: 12 * 3_600_000,
  soon: 3 * 3_600_000,
  today: 30 * 60_000,
};

/** More than any search takes; each step asks somebody, opens a ring or waits. */
const mostSteps = 2000;

/**
 * How the search for a request would have gone from its opening on under some rules, step by step with `planWave`.
 * Who would have said yes comes from each helper's own chance and from the ids alone, so it is the same under every
 * set of rules; who would not is taken to stay silent. `rankedIn` is the ranking of a ring, as `planWave` wants it.
 */
export const replaySearch = (
  given: MatchRequest,
  rankedIn: (ring: Ring) => readonly Candidate[],
  policy: TenantPolicy,
): Replay => {
  // A circle that comes first is no rule that could be another; without it the rings count from the opening.
  const request = afterCircle(given, given.openedAt);
  const asks: Asked[] = [];
  const rings = new Map<Ring, number>();
  let { ring } = request;
  let now = request.openedAt;
  for (let step = 0; step < mostSteps; step++) {
    const yesAt = firstYes(asks);
    if (yesAt !== null && yesAt <= now) {
      break;
    }
    const plan = planWave({ ...request, ring }, rankedIn(ring), asks, policy, now);
    if (plan.kind === "coordinator") {
      break;
    }
    if (plan.kind === "next-ring") {
      ring = plan.ring;
      rings.set(ring, now);
      continue;
    }
    if (plan.kind === "wave") {
      asks.push(...plan.helpers.map((candidate) => askedOf(request, candidate, now)));
    }
    const next = plan.kind === "wave" ? plan.nextCheckAt : plan.until;
    now = Math.min(next, firstYes(asks) ?? next);
  }
  return { asked: asks.map(({ helperId }) => helperId), yesAt: firstYes(asks), rings };
};

const firstYes = (asks: readonly Asked[]): number | null =>
  asks.reduce<number | null>(
    (first, { answersAt }) => (answersAt === null ? first : Math.min(first ?? answersAt, answersAt)),
    null,
  );

const askedOf = (request: MatchRequest, { helperId, yesPerMille }: Candidate, now: number): Asked => {
  const saysYes = tieOf(`${request.id} yes`, helperId) % 1000 < yesPerMille;
  const after = (tieOf(`${request.id} when`, helperId) % 1000) / 1000;
  const answersAt = saysYes ? now + Math.round(after * answersWithinMs[request.urgency]) : null;
  return { helperId, askedAt: now, answer: null, answersAt };
};
