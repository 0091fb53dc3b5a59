import assert from "node:assert/strict";
import fc from "fast-check";
import { rota } from "../rota/rota.ts";
import { byDate, rotaCost, rotaFaults } from "../rota/rota-rules.ts";
import type { RotaPlan, Shift } from "../rota/rota-types.ts";

export type RotaOf = typeof rota;
export type RotaProperty = (rotaOf: RotaOf) => fc.IProperty<unknown>;

/** Over the end of February in a leap year, so that running days cross it. */
const dates = ["2028-02-27", "2028-02-28", "2028-02-29", "2028-03-01", "2028-03-02"];

const members = fc
  .array(
    fc.record({
      dates: fc.subarray(dates, { minLength: 1 }),
      rather: fc.subarray(dates),
      maxShifts: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((own) => own.map((member, index) => ({ ...member, id: `member-${index}` })));

const planOf = (most: number, mayBePromised: boolean): fc.Arbitrary<RotaPlan> =>
  fc.record({
    days: fc
      .subarray(dates.slice(0, most), { minLength: 1 })
      .chain((own) =>
        fc.tuple(...own.map((date) => fc.integer({ min: 0, max: 2 }).map((needed) => ({ date, needed })))),
      ),
    members: members.map((own) => own.slice(0, most)),
    rules: fc.record({ maxFaces: fc.option(fc.integer({ min: 1, max: 3 })), restDay: fc.boolean() }),
    promised: fc.array(
      fc.record({
        date: fc.constantFrom(...dates),
        memberId: fc.constantFrom("member-0", "member-1", "gone"),
      }),
      { maxLength: mayBePromised ? 3 : 0 },
    ),
  });

const plan = planOf(5, true);
const tinyPlan = planOf(3, false);

const faultNames = (given: RotaPlan, shifts: readonly Shift[]) =>
  rotaFaults(given, shifts).map(({ date, memberId, code }) => `${date} ${memberId} ${code}`);

/** The cost of the best rota that keeps every rule, found by trying all. */
const leastCost = (given: RotaPlan): number => {
  const cells = given.days.flatMap(({ date }) => given.members.map(({ id }) => ({ date, memberId: id })));
  let least = Number.POSITIVE_INFINITY;
  for (let set = 0; set < 2 ** cells.length; set++) {
    const shifts = cells.filter((_, bit) => ((set >> bit) & 1) === 1);
    if (rotaFaults(given, shifts).length === 0) {
      least = Math.min(least, rotaCost(given, shifts));
    }
  }
  return least;
};

/** What must hold of every rota; each takes the implementation, so that a broken one can be tried as well. */
export const rotaProperties = {
  "every shift that was not promised keeps every rule": (rotaOf) =>
    fc.property(plan, (given) => {
      const { shifts } = rotaOf(given);
      const promised = given.promised.filter((one) => shifts.some((shift) => byDate(one, shift) === 0));
      const unique = promised.filter((one, at) => promised.findIndex((two) => byDate(one, two) === 0) === at);
      assert.equal(faultNames(given, shifts).length, faultNames(given, unique).length);
    }),

  "what was promised is kept, or told to have lapsed": (rotaOf) =>
    fc.property(plan, (given) => {
      const { shifts, lapsed } = rotaOf(given);
      for (const promise of given.promised) {
        const isThere = [...shifts, ...lapsed].some((shift) => byDate(shift, promise) === 0);
        assert.ok(isThere);
        const isLapsed = promise.memberId === "gone";
        assert.ok(!isLapsed || !shifts.some((shift) => byDate(shift, promise) === 0));
      }
    }),

  "the order of days and members makes no difference": (rotaOf) =>
    fc.property(plan, (given) => {
      const turned = { ...given, days: given.days.toReversed(), members: given.members.toReversed() };
      assert.deepEqual(rotaOf(turned), rotaOf(given));
    }),

  "the cost is what the shifts cost, and no less than the bound": (rotaOf) =>
    fc.property(plan, (given) => {
      const { shifts, cost, lowerBound, label } = rotaOf(given);
      assert.equal(cost, rotaCost(given, shifts));
      assert.ok(cost >= lowerBound);
      assert.equal(label === "optimal", cost === lowerBound);
    }),

  "every day is full or told to be short": (rotaOf) =>
    fc.property(plan, (given) => {
      const { shifts, unfilled } = rotaOf(given);
      for (const { date, needed } of given.days) {
        const come = shifts.filter((shift) => shift.date === date).length;
        const missing = unfilled.find((day) => day.date === date)?.missing ?? 0;
        assert.equal(missing, Math.max(0, needed - come));
      }
    }),

  "no rota that keeps the rules costs less than the bound": (rotaOf) =>
    fc.property(tinyPlan, (given) => {
      const { cost, lowerBound, label } = rotaOf(given);
      const least = leastCost(given);
      assert.ok(lowerBound <= least && least <= cost);
      assert.ok(label !== "optimal" || cost === least);
    }),
} satisfies Record<string, RotaProperty>;

/** For every property a rota that breaks it. */
export const brokenRotas = {
  "every shift that was not promised keeps every rule": (given) =>
    rota({ ...given, rules: { ...given.rules, restDay: false } }),
  "what was promised is kept, or told to have lapsed": (given) => rota({ ...given, promised: [] }),
  "the order of days and members makes no difference": (given) =>
    rota({ ...given, members: given.members.map((member, index) => ({ ...member, id: `member-${index}` })) }),
  "the cost is what the shifts cost, and no less than the bound": (given) => ({
    ...rota(given),
    label: "optimal",
  }),
  "every day is full or told to be short": (given) => ({ ...rota(given), unfilled: [] }),
  "no rota that keeps the rules costs less than the bound": (given) => {
    const found = rota(given);
    return { ...found, lowerBound: found.cost };
  },
} satisfies Record<keyof typeof rotaProperties, RotaOf>;
