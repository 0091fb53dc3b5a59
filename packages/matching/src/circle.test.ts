import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextStep } from "./next-step.ts";
import { rank } from "./rank.ts";
import { afterCircle, circleDeadline, circleOf, inCircle, isCircleFirst, planCircle } from "./circle.ts";
import { nextRing } from "./rings.ts";
import { world } from "./testing/arbitraries.ts";
import { day, fatimaAsks, hour, joostOffers, mondayMorning, zuidPolicy } from "./testing/cast.ts";
import { propertyRuns } from "./testing/property-runs.ts";
import type { HelperOffer, MatchRequest } from "./types.ts";
import type { Ask } from "./waves.ts";

const now = mondayMorning;
const gladly = (helperId: string) => ({ helperId, askerAgain: "yes", helperAgain: "yes" }) as const;
const tomorrow = now + day;

/** Fatima asks Joost first, who helped her before, until tomorrow; Nel she does not know yet. */
const asks = (more: Partial<MatchRequest> = {}) =>
  fatimaAsks({
    flexible: true,
    lastDay: "2026-12-20",
    windows: fatimaAsks().windows.map((window) => ({ ...window, endsAt: now + 12 * day })),
    bonds: [gladly("joost")],
    circleUntil: tomorrow,
    ...more,
  });
const joost = joostOffers();
const nel = joostOffers({ id: "nel", helperId: "nel" });
const asked = (answer: Ask["answer"]): Ask => ({ helperId: "joost", askedAt: now, answer });

const look = (
  request: MatchRequest,
  history: Ask[] = [],
  { at = now, offers = [joost, nel] as HelperOffer[] } = {},
) => {
  const step = nextStep(
    request,
    (wanted, then) => rank(wanted, offers, zuidPolicy, { now: then, k: 20 }).top,
    history,
    zuidPolicy,
    at,
  );
  return step.kind === "wave"
    ? {
        at: step.at,
        whom: step.helpers.map(({ helperId }) => helperId),
        isCircle: step.isCircle,
        ring: step.ring,
      }
    : step;
};

it("an own circle is who helped before, when both would gladly do so again; one yes is not enough", () => {
  const again = ["yes", "no", null] as const;
  const bonds = again.flatMap((askerAgain) =>
    again.map((helperAgain) => ({ helperId: `${askerAgain}-${helperAgain}`, askerAgain, helperAgain })),
  );
  expect([...circleOf({ bonds })]).toEqual(["yes-yes"]);
});

describe("the own circle first", () => {
  it("is asked alone, and others only when its time is up", () => {
    expect(look(asks())).toEqual({ at: now, whom: ["joost"], isCircle: true, ring: "neighbourhood" });
    expect(look(asks({ circleUntil: now }))).toMatchObject({ whom: ["joost", "nel"], isCircle: false });
    expect(look(asks(), [asked(null)])).toMatchObject({ at: tomorrow, whom: ["nel"], isCircle: false });
  });

  it("that is ended does not keep others waiting for its answers", () => {
    const later = { at: now + hour };
    expect(look(asks({ circleUntil: now + hour }), [asked(null)], later)).toMatchObject({
      at: now + hour,
      whom: ["nel"],
      isCircle: false,
    });
    const nelAsked: Ask = { helperId: "nel", askedAt: now + hour, answer: null };
    const zoe = joostOffers({ id: "zoe", helperId: "zoe" });
    const ended = asks({ circleUntil: now + hour });
    const step = look(ended, [asked(null), nelAsked], { at: now + 2 * hour, offers: [joost, nel, zoe] });
    expect(step).toMatchObject({ at: now + 22 * hour, whom: ["zoe"] });
  });

  it("is over as soon as nobody of it is left to ask and nobody still has to answer", () => {
    expect(look(asks(), [asked("no")])).toMatchObject({ at: now, whom: ["nel"], isCircle: false });
    expect(look(asks({ bonds: [] }))).toMatchObject({ at: now, whom: ["joost", "nel"] });
    expect(look(asks({ bonds: [{ ...gladly("joost"), helperAgain: null }] }))).toMatchObject({
      isCircle: false,
    });
  });

  it("lives anywhere in what the asker allows, and nowhere else", () => {
    const far = { offers: [joostOffers({ areaId: "oost" }), nel] };
    expect(look(asks(), [], far)).toMatchObject({ whom: ["joost"], isCircle: true, ring: "neighbourhood" });
    expect(look(asks({ audience: "neighbourhood" }), [], far)).toMatchObject({
      whom: ["nel"],
      isCircle: false,
    });
    const apart = { ...asks(), consent: { mayBeFound: true, beyondNeighbourhood: false } };
    expect(look(apart, [], far)).toMatchObject({ whom: ["nel"], isCircle: false });
  });

  it("waits with the rings: they count from when it is over", () => {
    const ofAdjoining = nextRing(asks({ circleUntil: tomorrow }), now, zuidPolicy)?.at ?? 0;
    const withoutWish = nextRing(asks({ circleUntil: now }), now, zuidPolicy)?.at ?? 0;
    expect(ofAdjoining - withoutWish).toBe(day);
    const none = { offers: [joost] };
    expect(look(asks({ audience: "neighbourhood" }), [asked("no")], none)).toEqual({
      kind: "coordinator",
      at: now,
    });
  });

  it("is never asked for complex help, nor when every moment has passed", () => {
    expect(isCircleFirst(asks({ weight: "complex" }), now)).toBe(false);
    expect(look(asks({ weight: "complex" }))).toEqual({ kind: "coordinator", at: now });
    expect(planCircle(asks({ windows: [] }), [], [], zuidPolicy, now)).toBeNull();
    const past = asks().windows.map((window) => ({ ...window, endsAt: now }));
    expect(planCircle(asks({ windows: past }), [], [asked(null)], zuidPolicy, now)).toBeNull();
  });

  it("is looked at again at the deadline at the latest", () => {
    const { top } = rank(inCircle(asks()), [joost], zuidPolicy, { now, k: 9 });
    const soon = asks({ circleUntil: now + hour });
    expect(planCircle(soon, top, [], zuidPolicy, now)).toMatchObject({
      kind: "wave",
      nextCheckAt: now + hour,
    });
    expect(planCircle(asks(), top, [], zuidPolicy, now)).toMatchObject({ nextCheckAt: now + 22 * hour });
    expect(planCircle(soon, top, [asked(null)], zuidPolicy, now)).toEqual({
      kind: "wait",
      until: now + hour,
    });
    const answered = planCircle(asks(), top, [asked(null)], zuidPolicy, now + 23 * hour);
    expect(answered).toEqual({ kind: "wait", until: tomorrow });
    expect(planCircle(asks(), top, [asked(null)], zuidPolicy, tomorrow)).toBeNull();
    const { circleUntil, ...without } = asks();
    expect(circleUntil).toBe(tomorrow);
    expect(planCircle(without, top, [], zuidPolicy, now)).toBeNull();
  });

  it("is waited for while somebody of it rests, if they then have time to answer before its deadline", () => {
    const rests = (askableFrom: number) =>
      rank(inCircle(asks()), [joost], zuidPolicy, { now, k: 9 }).top.map((one) => ({ ...one, askableFrom }));
    const inTwoHours = now + 2 * hour;
    const circleUntil = inTwoHours + zuidPolicy.waves.normal.waitMs;
    const plan = (askableFrom: number, history: Ask[] = []) =>
      planCircle(asks({ circleUntil }), rests(askableFrom), history, zuidPolicy, now);
    expect(plan(inTwoHours)).toEqual({ kind: "wait", until: inTwoHours });
    expect(plan(inTwoHours + 1)).toBeNull();
    expect(plan(now + 6 * day)).toBeNull();
    const other: Ask = { helperId: "somebody-else", askedAt: now - 23 * hour, answer: null };
    expect(plan(now + 6 * day, [other])).toEqual({ kind: "wait", until: circleUntil });
    expect(plan(now + 6 * day, [{ ...other, answer: "no" }])).toBeNull();
  });

  it("has less time where there is a hurry, and no time passes while nobody is asked", () => {
    const until = (urgency: MatchRequest["urgency"], opensAt = now) =>
      circleDeadline({ urgency, opensAt }, zuidPolicy);
    expect(until("normal") - now).toBe(2 * day);
    expect(until("soon") - now).toBe(day / 2);
    expect(until("today") - now).toBe(hour / 2);
    const lateAtNight = now + 13 * hour;
    const atEight = now + 22 * hour;
    expect(until("today", lateAtNight)).toBe(atEight + hour / 2);
    expect(
      look(asks({ urgency: "today", circleUntil: atEight + hour / 2 }), [], { at: lateAtNight }),
    ).toMatchObject({
      at: atEight,
      whom: ["joost"],
      isCircle: true,
    });
  });

  it("ends at the moment when it is left, and not before", () => {
    expect(afterCircle(asks(), now).circleUntil).toBe(now);
    expect(afterCircle(asks(), tomorrow + 1).circleUntil).toBe(tomorrow);
    expect(afterCircle(fatimaAsks(), now)).toEqual(fatimaAsks());
  });
});

/** Whoever is asked as a circle may be asked in the widest ring too, and is somebody who gladly comes again. */
const addsNobody = (circle: (request: MatchRequest) => MatchRequest) =>
  fc.property(world, ({ request, offers, policy, now: at }) => {
    const whom = (wanted: MatchRequest) =>
      rank(wanted, offers, policy, { now: at, k: offers.length }).top.map(({ helperId }) => helperId);
    const all = new Set(whom({ ...request, ring: request.audience }));
    for (const helperId of whom(circle(request))) {
      expect(all.has(helperId)).toBe(true);
      expect(request.bonds).toContainEqual(gladly(helperId));
    }
  });

describe("a circle", () => {
  it("never adds anybody, and holds only who both want to come again", () => {
    fc.assert(addsNobody(inCircle), propertyRuns);
  });

  it.each<[string, (request: MatchRequest) => MatchRequest]>([
    ["is everybody", (request) => ({ ...request, ring: request.audience })],
    [
      "goes beyond the audience",
      (request) => ({ ...inCircle(request), audience: "municipality", ring: "municipality" }),
    ],
    [
      "counts one yes for two",
      (request) => ({
        ...inCircle(request),
        among: new Set(
          request.bonds.filter(({ askerAgain }) => askerAgain === "yes").map((bond) => bond.helperId),
        ),
      }),
    ],
  ])("that %s is caught", (_, broken) => {
    expect(fc.check(addsNobody(broken), { numRuns: 20_000, seed: 7 }).failed).toBe(true);
  });
});
