import fc from "fast-check";
import { type FlowProblem, flowProblem, rowsOf } from "../flow/flow-problem.ts";

const columns = 3;

/** Small problems of every shape, on which all flows can be tried. */
export const arbitraryFlow: fc.Arbitrary<FlowProblem> = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.nat({ max: 2 }),
        fc.uniqueArray(fc.tuple(fc.nat({ max: columns - 1 }), fc.nat({ max: 30 })), {
          selector: ([column]) => column,
        }),
      ),
      { maxLength: 4 },
    ),
    fc.tuple(...Array.from({ length: columns }, () => fc.array(fc.nat({ max: 12 }), { maxLength: 3 }))),
    fc.nat({ max: 40 }),
  )
  .map(([rows, slots, unmet]) =>
    flowProblem(
      rows.map(([demand, edges]) => ({
        demand,
        edges: edges.map(([column, cost]) => ({ column, cost })),
      })),
      slots.map((costs) => costs.toSorted((a, b) => a - b)),
      unmet,
    ),
  );

/** The cost of the best of all flows, found by trying every one. */
export const cheapestByTrying = (problem: FlowProblem): number => {
  const rows = rowsOf(problem);
  const tryFrom = (row: number, edge: number, left: number, taken: readonly number[]): number => {
    const at = rows[row];
    if (at === undefined) {
      return 0;
    }
    const next = at.edges[edge];
    if (next === undefined) {
      return left * problem.unmetCost + tryFrom(row + 1, 0, rows[row + 1]?.demand ?? 0, taken);
    }
    const without = tryFrom(row, edge + 1, left, taken);
    const slot = (problem.slotStart[next.column] ?? 0) + (taken[next.column] ?? 0);
    if (left === 0 || slot >= (problem.slotStart[next.column + 1] ?? 0)) {
      return without;
    }
    const more = taken.map((count, column) => (column === next.column ? count + 1 : count));
    const cost = next.cost + (problem.slotCost[slot] ?? 0);
    return Math.min(without, cost + tryFrom(row, edge + 1, left - 1, more));
  };
  return tryFrom(0, 0, rows[0]?.demand ?? 0, [0, 0, 0]);
};
