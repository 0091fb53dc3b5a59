import { byDate, countOn, faultsOf, ratherCost, rotaCost, shiftCost } from "./rota-rules.ts";
import type { RotaMember, RotaPlan, Shift } from "./rota-types.ts";

/**
 * A rota that keeps every rule, by rule of thumb: the hardest days first, each to who has least; where nobody is left, one
 * shift moves to somebody else. The best of a few orders of the days.
 */
export const rotaByHand = (plan: RotaPlan, kept: readonly Shift[]): Shift[] => {
  const scarce = plan.days.toSorted(
    (a, b) => comers(plan, a.date) - comers(plan, b.date) || (a.date < b.date ? -1 : 1),
  );
  const byTime = plan.days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const tries = [scarce, byTime, byTime.toReversed()].map((days) => fill({ ...plan, days }, kept));
  return tries.reduce((best, one) => (rotaCost(plan, one) < rotaCost(plan, best) ? one : best));
};

const comers = ({ members }: RotaPlan, date: string): number =>
  members.filter(({ dates }) => dates.includes(date)).length;

const fill = (plan: RotaPlan, kept: readonly Shift[]): Shift[] => {
  let shifts = [...kept];
  for (const { date, needed } of plan.days) {
    while (countOn(shifts, date) < needed) {
      const next = cheapest(plan, shifts, date);
      const moved = next === undefined ? withOneMoved(plan, kept, shifts, date) : undefined;
      if (next === undefined && moved === undefined) {
        break;
      }
      shifts = moved ?? [...shifts, ...(next === undefined ? [] : [next])];
    }
  }
  return shifts.toSorted(byDate);
};

/** Who may come on a date at the least cost. Where faces are limited, who can come more often goes first. */
const cheapest = (plan: RotaPlan, shifts: readonly Shift[], date: string): Shift | undefined => {
  const costOf = ({ id, dates, rather }: RotaMember) => {
    const taken = shifts.filter(({ memberId }) => memberId === id).length;
    const newFace = plan.rules.maxFaces !== null && taken === 0 ? 40 + plan.days.length - dates.length : 0;
    return shiftCost(taken) + (rather.includes(date) ? ratherCost : 0) + newFace;
  };
  return plan.members
    .filter(({ id }) => faultsOf(plan, shifts, { date, memberId: id }).length === 0)
    .toSorted((a, b) => costOf(a) - costOf(b) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => ({ date, memberId: id }))[0];
};

/** Frees somebody for a date by giving one of their other shifts to somebody else; nothing promised moves. */
const withOneMoved = (
  plan: RotaPlan,
  kept: readonly Shift[],
  shifts: readonly Shift[],
  date: string,
): Shift[] | undefined => {
  for (const given of shifts.filter((shift) => !kept.includes(shift))) {
    const without = shifts.filter((shift) => shift !== given);
    const here = { date, memberId: given.memberId };
    if (faultsOf(plan, without, here).length === 0) {
      const taken = [...without, here];
      const other = cheapest(plan, taken, given.date);
      if (other !== undefined) {
        return [...taken, other];
      }
    }
  }
  return undefined;
};
