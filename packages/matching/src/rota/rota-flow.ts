import { flowProblem } from "../flow/flow-problem.ts";
import { proveFlow } from "../flow/prove-flow.ts";
import { solveFlow } from "../flow/solve-flow.ts";
import { countOn, ratherCost, rotaCost, shiftCost, unfilledCost } from "./rota-rules.ts";
import type { RotaPlan, Shift } from "./rota-types.ts";

/** The best rota without the side rules, beside what was promised; nothing that keeps them costs less than `bound`. */
export const rotaByFlow = (plan: RotaPlan, kept: readonly Shift[]): { shifts: Shift[]; bound: number } => {
  const { days, members } = plan;
  const isKept = (date: string, id: string) => kept.some((one) => one.date === date && one.memberId === id);
  const rows = days.map(({ date, needed }) => ({
    demand: Math.max(0, needed - countOn(kept, date)),
    edges: members.flatMap(({ id, dates, rather }, column) =>
      dates.includes(date) && !isKept(date, id)
        ? [{ column, cost: rather.includes(date) ? ratherCost : 0 }]
        : [],
    ),
  }));
  const slots = members.map(({ id, maxShifts }) => {
    const taken = kept.filter(({ memberId }) => memberId === id).length;
    const left = Math.min(days.length, maxShifts) - taken;
    return Array.from({ length: Math.max(0, left) }, (_, more) => shiftCost(taken + more));
  });
  const problem = flowProblem(rows, slots, unfilledCost);
  const solution = solveFlow(problem);
  const ends = rows.flatMap(({ edges }, row) =>
    edges.map(({ column }) => ({ date: days[row]?.date ?? "", memberId: members[column]?.id ?? "" })),
  );
  const shifts = [...kept, ...ends.filter((_, edge) => solution.used[edge] === 1)];
  // What the kept shifts cost in any case stands outside the flow.
  const fixed = rotaCost(plan, shifts) - solution.cost;
  return { shifts, bound: fixed + proveFlow(problem, solution).lowerBound };
};
