import fc from "fast-check";

import { munkres } from "munkres";
import { describe, expect, it } from "vitest";
import { loadSolver } from "../exact/solver.ts";
import { arbitraryFlow, cheapestByTrying } from "../testing/flows.ts";
import { linearProgramOf } from "../exact/linear-program.ts";
import { propertyRuns } from "../testing/property-runs.ts";
import { townFlow } from "../testing/town-flow.ts";
import { type FlowProblem, flowProblem, type FlowSolution, rowsOf } from "./flow-problem.ts";
import { MinHeap } from "./min-heap.ts";
import { proveFlow } from "./prove-flow.ts";
import { emptyResidual, firstRowPrice, hasSlot, nextSlotCost } from "./residual.ts";
import { solveFlow } from "./solve-flow.ts";

type Solve = (problem: FlowProblem) => FlowSolution;

const isProven = (solve: Solve) =>
  fc.property(arbitraryFlow, (problem) => {
    const solution = solve(problem);
    expect(proveFlow(problem, solution)).toEqual({
      lowerBound: solution.cost,
      faults: [],
      isOptimal: true,
    });
  });

const costsAsLittleAsAny = (solve: Solve) =>
  fc.property(arbitraryFlow, (problem) => {
    expect(solve(problem).cost).toBe(cheapestByTrying(problem));
  });

/** Gives every row what is cheapest at its turn and never looks back. */
const byTurns: Solve = (problem) => {
  const rows = rowsOf(problem);
  const parts = rows.map((row, index) => ({ ...row, demand: 0, index }));
  const solved = solveFlow(flowProblem(parts, [[0]], problem.unmetCost));
  return {
    ...solved,
    unmet: problem.demand,
    cost: problem.demand.reduce((a, b) => a + b, 0) * problem.unmetCost,
  };
};

describe("the cheapest flow", () => {
  it("carries its own proof, whatever the problem", () => {
    fc.assert(isProven(solveFlow), propertyRuns);
  });

  it("costs as little as the best of all flows", () => {
    fc.assert(costsAsLittleAsAny(solveFlow), propertyRuns);
  });

  it("leaving everything unmet is caught by both", () => {
    expect(fc.check(isProven(byTurns), { numRuns: 5000, seed: 6 }).failed).toBe(true);
    expect(fc.check(costsAsLittleAsAny(byTurns), { numRuns: 5000, seed: 6 }).failed).toBe(true);
  });

  it("a row pushed aside takes its second best", () => {
    const problem = flowProblem(
      [
        {
          demand: 1,
          edges: [
            { column: 0, cost: 1 },
            { column: 1, cost: 2 },
          ],
        },
        { demand: 1, edges: [{ column: 0, cost: 1 }] },
      ],
      [[0], [0]],
      10,
    );
    expect(solveFlow(problem)).toMatchObject({ cost: 3, used: Uint8Array.of(0, 1, 1) });
  });

  it.each([
    ["a cost below nothing", flowProblem([{ demand: 1, edges: [{ column: 0, cost: -1 }] }], [[0]], 9)],
    ["a demand below nothing", flowProblem([{ demand: -1, edges: [] }], [[0]], 9)],
    ["an unmet cost below nothing", flowProblem([{ demand: 1, edges: [] }], [[0]], -9)],
    ["a slot below nothing", flowProblem([], [[-1]], 9)],
    ["slots that become cheaper", flowProblem([], [[0, 5, 4]], 9)],
  ])("%s is refused", (name, problem) => {
    const said = name.startsWith("slots")
      ? "the slots of column 0 become cheaper"
      : "demand and costs are whole numbers from 0";
    expect(() => solveFlow(problem)).toThrow(new RangeError(said));
  });

  it("nothing may cost nothing, and slots may stay as dear as they are", () => {
    const rows = [{ demand: 0, edges: [{ column: 0, cost: 0 }] }];
    expect(solveFlow(flowProblem(rows, [[0, 5, 5], [3]], 0)).cost).toBe(0);
    const wanted = [{ demand: 3, edges: [0, 1, 2].map((column) => ({ column, cost: column })) }];
    const slots = [[0, 5], [1], [0]];
    expect(solveFlow(flowProblem(wanted, slots, 9))).toMatchObject({ cost: 4, unmet: Int32Array.of(0) });
  });

  it("a column without slots, a row without edges and no rows at all are fine", () => {
    const alone = flowProblem(
      [
        { demand: 2, edges: [] },
        { demand: 1, edges: [{ column: 0, cost: 0 }] },
      ],
      [[]],
      7,
    );
    expect(solveFlow(alone)).toMatchObject({ cost: 21, unmet: Int32Array.of(2, 1) });
    expect(proveFlow(alone, solveFlow(alone)).isOptimal).toBe(true);
    expect(solveFlow(flowProblem([], [], 7)).cost).toBe(0);
  });
});

describe("prices", () => {
  const problem = flowProblem(
    [
      { demand: 1, edges: [{ column: 0, cost: 2 }] },
      { demand: 1, edges: [] },
    ],
    [[1, 4], []],
    10,
  );
  const solution = solveFlow(problem);

  it("of the next slot are what it costs, and as much as unmet where there is none", () => {
    expect([0, 1, 2, 3].map((taken) => nextSlotCost(problem, 0, taken))).toEqual([1, 4, 10, 10]);
    expect([0, 1, 2].map((taken) => hasSlot(problem.slotStart, 0, taken))).toEqual([true, true, false]);
    expect([nextSlotCost(problem, 1, 0), hasSlot(problem.slotStart, 1, 0)]).toEqual([10, false]);
  });

  it("of a row are at first the cheapest way for one unit, or unmet", () => {
    const residual = emptyResidual(problem);
    expect([firstRowPrice(residual, 0), firstRowPrice(residual, 1)]).toEqual([3, 10]);
    expect(rowsOf(problem)).toEqual([
      { demand: 1, edges: [{ column: 0, cost: 2 }] },
      { demand: 1, edges: [] },
    ]);
  });

  it.each([
    ["what was found", [...solution.rowPrice], [...solution.columnPrice], 13],
    ["worth less", [2, 10], [0, 0], 12],
    ["worth more than what is given", [5, 10], [2, 0], 13],
    ["worth more than unmet", [50, 99], [2, 0], 13],
    ["a place worth more than its slots", [9, 10], [6, 0], 11],
    ["nothing", [0, 0], [0, 0], 0],
  ])("%s give a bound", (_, rowPrice, columnPrice, bound) => {
    const priced = {
      ...solution,
      rowPrice: Float64Array.from(rowPrice),
      columnPrice: Float64Array.from(columnPrice),
    };
    const proof = proveFlow(problem, priced);
    expect(proof).toEqual({ lowerBound: bound, faults: [], isOptimal: bound === 13 });
  });

  it("say nothing of a flow that cannot be carried out: each fault is named", () => {
    const faultsOf = (change: Partial<FlowSolution>) => proveFlow(problem, { ...solution, ...change }).faults;
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ used: Uint8Array.of(0) })).toEqual(["row 0 wants 1 and has 0", "costs 10 and says 13"]);
    expect(faultsOf({ unmet: Int32Array.of(1, 1), cost: 23 })).toEqual(["row 0 wants 1 and has 2"]);
    const none = flowProblem([{ demand: 1, edges: [{ column: 0, cost: 2 }] }], [[]], 10);
    const given = { ...solveFlow(none), used: Uint8Array.of(1), unmet: Int32Array.of(0), cost: 2 };
    expect(proveFlow(none, given).faults).toEqual(["column 0 gives 1, which is more than it has"]);
  });
});

describe("the proof", () => {
  const problem = townFlow({ requests: 40, helpers: 12, seed: 1 });
  const solution = solveFlow(problem);

  it.each<[string, Partial<FlowSolution>, string | undefined]>([
    ["a cost that is not what flows", { cost: solution.cost - 1 }, "says"],
    ["a unit that vanishes", { unmet: solution.unmet.map(() => 0) }, "wants"],
    ["an edge used beyond what a column has", { used: solution.used.map(() => 1) }, "more than it has"],
    ["prices that prove nothing", { rowPrice: new Float64Array(40) }, undefined],
    ["prices that promise too much", { rowPrice: new Float64Array(40).fill(1e9) }, undefined],
  ])("%s is no proof", (_, change, fault) => {
    const proof = proveFlow(problem, { ...solution, ...change });
    expect(proof.isOptimal).toBe(false);
    expect(proof.faults.join()).toContain(fault ?? "");
    expect(proof.lowerBound).toBeLessThanOrEqual(solution.cost);
  });
});

describe("other solvers", async () => {
  const highs = await loadSolver();
  const instances = [
    { requests: 60, helpers: 40, seed: 1 },
    { requests: 120, helpers: 60, seed: 2 },
    { requests: 80, helpers: 200, seed: 3 },
    { requests: 200, helpers: 90, seed: 4 },
    { requests: 150, helpers: 150, seed: 5 },
    { requests: 300, helpers: 120, seed: 6 },
  ];

  it.each(instances)("HiGHS finds nothing cheaper: %o", (instance) => {
    const problem = townFlow(instance);
    const found = highs.solve(linearProgramOf(problem), { output_flag: false });
    expect(found.Status).toBe("Optimal");
    expect(solveFlow(problem).cost - Math.round(found.ObjectiveValue)).toBe(0);
  });

  it.each(instances.slice(0, 3))("the Hungarian method finds nothing cheaper: %o", (instance) => {
    const problem = townFlow({ ...instance, slots: 1 });
    const rows = rowsOf(problem);
    const columns = problem.slotStart.length - 1;
    // A private column per row stands for staying unmet.
    const matrix = rows.map(({ edges }, row) => {
      const line = Array.from({ length: columns + rows.length }, () => 10_000_000);
      for (const { column, cost } of edges) line[column] = cost;
      line[columns + row] = problem.unmetCost;
      return line;
    });
    const cost = munkres(matrix).reduce((sum, [row, column]) => sum + (matrix[row]?.[column] ?? 0), 0);
    expect(solveFlow(problem).cost).toBe(cost);
  });
});

it("a heap gives back what it got, smallest first", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), (keys) => {
      const heap = new MinHeap();
      keys.forEach((key, item) => heap.push(item, key));
      const items = keys.map(() => heap.pop());
      const sorted = keys.map((_, item) => item).toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
      expect(items).toEqual(sorted);
      expect([heap.pop(), heap.size]).toEqual([-1, 0]);
    }),
    propertyRuns,
  );
});

it("a heap that was cleared holds nothing", () => {
  const heap = new MinHeap();
  heap.push(3, 1);
  heap.clear();
  expect([heap.size, heap.pop()]).toEqual([0, -1]);
  heap.push(4, 2);
  expect([heap.size, heap.pop()]).toEqual([1, 4]);
});
