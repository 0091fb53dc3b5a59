import { rotaByFlow } from "./rota-flow.ts";
import { rotaByHand } from "./rota-greedy.ts";
import { byDate, rotaCost, rotaFaults, unfilledOf } from "./rota-rules.ts";
import type { Rota, RotaLabel, RotaPlan, Shift } from "./rota-types.ts";

/**
 * Shares a long request out over its days. What was promised stays as it is, also where it breaks a rule that came later;
 * every other shift keeps all rules. Without side rules, or where they happen to be kept, the result is proven the best;
 * otherwise it is a rule of thumb with a bound, and `exactRota` may do better. Deterministic in any order of days and
 * members. Source: domain rules, B.7.
 */
export const rota = (given: RotaPlan): Rota => {
  const { plan, kept, lapsed } = settledPlan(given);
  const { shifts, bound } = rotaByFlow(plan, kept);
  if (newFaults(plan, kept, shifts) === 0) {
    return rotaOf(plan, lapsed, shifts, bound, "optimal");
  }
  const byHand = rotaByHand(plan, kept);
  const label = rotaCost(plan, byHand) === bound ? "optimal" : "greedy";
  return rotaOf(plan, lapsed, byHand, bound, label);
};

/** The plan in one order, with the promises that still hold and those that lapsed. */
export const settledPlan = (given: RotaPlan): { plan: RotaPlan; kept: Shift[]; lapsed: Shift[] } => {
  const plan = {
    ...given,
    days: given.days.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    members: given.members.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
  const promised = given.promised.toSorted(byDate);
  const holds = ({ date, memberId }: Shift, index: number) =>
    plan.days.some((day) => day.date === date) &&
    plan.members.some(({ id, dates }) => id === memberId && dates.includes(date)) &&
    promised.findIndex((other) => other.date === date && other.memberId === memberId) === index;
  return {
    plan,
    kept: promised.filter(holds),
    lapsed: promised.filter((shift, index) => !holds(shift, index)),
  };
};

/** How many rules are broken beyond those that promises already broke. */
export const newFaults = (plan: RotaPlan, kept: readonly Shift[], shifts: readonly Shift[]): number =>
  rotaFaults(plan, shifts).length - rotaFaults(plan, kept).length;

/** A rota as people see it. */
export const rotaOf = (
  plan: RotaPlan,
  lapsed: readonly Shift[],
  shifts: readonly Shift[],
  lowerBound: number,
  label: RotaLabel,
): Rota => ({
  shifts: shifts.toSorted(byDate),
  unfilled: unfilledOf(plan, shifts),
  lapsed,
  cost: rotaCost(plan, shifts),
  lowerBound,
  label,
});
