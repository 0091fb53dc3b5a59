import assert from "node:assert/strict";
import fc from "fast-check";
import { type TenantPolicy, tenantPolicy } from "../policy.ts";
import type { Candidate, MatchRequest } from "../types.ts";
import type { Ask, planWave, WavePlan } from "../waves.ts";
import { outsideQuietHours } from "../zone.ts";
import { arbitraryRequest } from "./arbitraries.ts";
import { hour, mondayMorning } from "./cast.ts";

export type PlanWave = typeof planWave;
export type WaveProperty = (plan: PlanWave) => fc.IProperty<unknown>;

type Moment = {
  request: MatchRequest;
  ranked: Candidate[];
  history: Ask[];
  now: number;
  policy: TenantPolicy;
};

/** A municipality as it comes, and one that set all of it otherwise. */
const policies: readonly TenantPolicy[] = [
  tenantPolicy({ adjoining: [["zuid", "oost"]] }),
  tenantPolicy({
    adjoining: [["zuid", "oost"]],
    search: {
      waves: {
        normal: { chance: 45, least: 3, most: 4, waitMinutes: 1440 },
        soon: { chance: 98, least: 2, most: 20, waitMinutes: 90 },
        today: { chance: 30, least: 1, most: 1, waitMinutes: 10 },
      },
      ladder: {
        normal: { adjoiningMinutes: 600, municipalityMinutes: 6000 },
        soon: { adjoiningMinutes: 300, municipalityMinutes: 300 },
        today: { adjoiningMinutes: 20, municipalityMinutes: 30 },
      },
      quiet: { fromHour: 19, toHour: 9 },
      desk: { days: [2, 4], fromHour: 12, toHour: 13 },
      ringsWaitForDesk: true,
      restHours: 72,
    },
  }),
];

const now = fc.integer({ min: -24, max: 200 }).map((hours) => mondayMorning + hours * hour);

const ranked = fc
  .array(fc.tuple(fc.integer({ min: 10, max: 900 }), fc.integer({ min: -50, max: 50 })), { maxLength: 30 })
  .map((helpers) =>
    helpers.map(([yesPerMille, hours], index) => ({
      helperId: `helper-${index}`,
      offerId: `offer-${index}`,
      points: 1000 * (30 - index),
      factors: [],
      tie: index,
      yesPerMille,
      askableFrom: mondayMorning + hours * hour,
    })),
  );

const history: fc.Arbitrary<Ask[]> = fc.uniqueArray(
  fc.record({
    helperId: fc.integer({ min: 0, max: 20 }).map((index) => `helper-${index}`),
    askedAt: fc.integer({ min: -30, max: 0 }).map((hours) => mondayMorning + hours * hour),
    answer: fc.constantFrom("no", "no", "released", "yes", null),
  }),
  { maxLength: 8, selector: ({ helperId }) => helperId },
);

const moment: fc.Arbitrary<Moment> = fc.record({
  request: arbitraryRequest.map((request) => ({ ...request, openedAt: mondayMorning - 30 * hour })),
  ranked,
  history,
  now,
  policy: fc.constantFrom(...policies),
});

const plannedBy = (plan: PlanWave, given: Moment): WavePlan =>
  plan(given.request, given.ranked, given.history, given.policy, given.now);

const inEveryWave =
  (check: (wave: Extract<WavePlan, { kind: "wave" }>, given: Moment) => void): WaveProperty =>
  (plan) =>
    fc.property(moment, (given) => {
      const planned = plannedBy(plan, given);
      if (planned.kind === "wave") {
        check(planned, given);
      }
    });

/** What must hold of every plan; each takes the implementation, so that a broken one can be tried as well. */
export const waveProperties = {
  "nobody is asked twice": inEveryWave(({ helpers }, { history }) => {
    const asked = new Set(history.map(({ helperId }) => helperId));
    assert.ok(helpers.every(({ helperId }) => !asked.has(helperId)));
    assert.equal(new Set(helpers.map(({ helperId }) => helperId)).size, helpers.length);
  }),

  "a wave is small, and no larger than it needs to be": inEveryWave(({ helpers }, { request, policy }) => {
    const { minSize, maxSize, targetPerMille } = policy.waves[request.urgency];
    const nobody = helpers
      .slice(0, -1)
      .reduce((chance, { yesPerMille }) => chance * (1 - yesPerMille / 1000), 1);
    assert.ok(helpers.length > 0 && helpers.length <= maxSize);
    assert.ok(helpers.length <= minSize || 1 - nobody < targetPerMille / 1000 + 0.0001);
  }),

  "the best who may be asked are asked first": inEveryWave(({ helpers }, { ranked, history, now }) => {
    const asked = new Set(history.map(({ helperId }) => helperId));
    const free = ranked.filter(({ helperId, askableFrom }) => !asked.has(helperId) && askableFrom <= now);
    assert.deepEqual(helpers, free.slice(0, helpers.length));
  }),

  "nobody is asked at night, and the next look is later": inEveryWave(({ nextCheckAt }, { now, policy }) => {
    assert.equal(outsideQuietHours(now, policy.quiet), now);
    assert.ok(nextCheckAt > now);
  }),

  "nobody new is asked while others still have time to answer": inEveryWave(
    (_, { request, history, now, policy }) => {
      const { waitMs } = policy.waves[request.urgency];
      assert.ok(history.every(({ answer, askedAt }) => answer !== null || askedAt + waitMs <= now));
    },
  ),

  "complex help is always for the coordinator": (plan) =>
    fc.property(moment, (given) => {
      const request: MatchRequest = { ...given.request, weight: "complex" };
      assert.deepEqual(plannedBy(plan, { ...given, request }), { kind: "coordinator" });
    }),

  "a plan always moves on": (plan) =>
    fc.property(moment, (given) => {
      const planned = plannedBy(plan, given);
      if (planned.kind === "wait") {
        assert.ok(planned.until > given.now);
        assert.equal(outsideQuietHours(planned.until, given.policy.quiet), planned.until);
      }
      if (planned.kind === "next-ring") {
        assert.notEqual(planned.ring, given.request.ring);
        assert.notEqual(given.request.audience, "neighbourhood");
      }
    }),
} satisfies Record<string, WaveProperty>;

/** For every property a plan that breaks it. */
export const brokenPlans = (plan: PlanWave) =>
  ({
    "nobody is asked twice": (request, candidates, asks, rules, at) =>
      plan(
        request,
        candidates,
        asks.filter(({ answer }) => answer !== "no"),
        rules,
        at,
      ),
    "a wave is small, and no larger than it needs to be": (request, candidates, asks, rules, at) => {
      const planned = plan(request, candidates, asks, rules, at);
      return planned.kind === "wave" ? { ...planned, helpers: candidates } : planned;
    },
    "the best who may be asked are asked first": (request, candidates, ...rest) =>
      plan(request, candidates.toReversed(), ...rest),
    "nobody is asked at night, and the next look is later": (request, candidates, asks, rules, at) =>
      plan(request, candidates, asks, rules, outsideQuietHours(at, rules.quiet)),
    "nobody new is asked while others still have time to answer": (request, candidates, asks, rules, at) =>
      plan(
        request,
        candidates,
        asks.map((ask) => ({ ...ask, answer: ask.answer ?? "no" })),
        rules,
        at,
      ),
    "complex help is always for the coordinator": (request, ...rest) =>
      plan({ ...request, weight: "light" }, ...rest),
    "a plan always moves on": (request, candidates, asks, rules, at) => {
      const planned = plan(request, candidates, asks, rules, at);
      return planned.kind === "wait" ? { ...planned, until: at } : planned;
    },
  }) satisfies Record<keyof typeof waveProperties, PlanWave>;
