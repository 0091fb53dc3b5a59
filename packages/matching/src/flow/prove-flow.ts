import type { FlowProblem, FlowSolution } from "./flow-problem.ts";

export type FlowProof = {
  /** No flow at all can cost less than this; whole when the prices are. */
  readonly lowerBound: number;
  /** What is wrong with the flow itself, or with its cost; empty when it can be carried out as it says. */
  readonly faults: readonly string[];
  /** The flow can be carried out and costs as little as any can. */
  readonly isOptimal: boolean;
};

/**
 * Checks a solution without solving anything. By weak duality every set of prices gives a bound that no flow beats: what
 * the demand is worth, less what edges and slots would gain. A flow that costs just that is the cheapest.
 */
export const proveFlow = (problem: FlowProblem, solution: FlowSolution): FlowProof => {
  const faults = flowFaults(problem, solution);
  const lowerBound = boundOf(problem, solution);
  return { lowerBound, faults, isOptimal: faults.length === 0 && solution.cost === lowerBound };
};

const boundOf = (problem: FlowProblem, { rowPrice, columnPrice }: FlowSolution): number => {
  let bound = 0;
  problem.demand.forEach((units, row) => {
    const price = Math.min(problem.unmetCost, rowPrice[row] ?? 0);
    bound += units * price;
    for (let edge = problem.edgeStart[row] ?? 0; edge < (problem.edgeStart[row + 1] ?? 0); edge++) {
      const worth = columnPrice[problem.edgeColumn[edge] ?? 0] ?? 0;
      bound += Math.min(0, (problem.edgeCost[edge] ?? 0) - price + worth);
    }
  });
  columnPrice.forEach((price, column) => {
    for (let slot = problem.slotStart[column] ?? 0; slot < (problem.slotStart[column + 1] ?? 0); slot++) {
      bound += Math.min(0, (problem.slotCost[slot] ?? 0) - price);
    }
  });
  return bound;
};

const flowFaults = (problem: FlowProblem, { used, unmet, cost }: FlowSolution): string[] => {
  const taken = new Int32Array(problem.slotStart.length - 1);
  const faults: string[] = [];
  let total = 0;
  problem.demand.forEach((units, row) => {
    let given = unmet[row] ?? 0;
    total += given * problem.unmetCost;
    for (let edge = problem.edgeStart[row] ?? 0; edge < (problem.edgeStart[row + 1] ?? 0); edge++) {
      if (used[edge] === 1) {
        const column = problem.edgeColumn[edge] ?? 0;
        taken[column] = (taken[column] ?? 0) + 1;
        total += problem.edgeCost[edge] ?? 0;
        given += 1;
      }
    }
    if (given !== units) {
      faults.push(`row ${row} wants ${units} and has ${given}`);
    }
  });
  taken.forEach((units, column) => {
    const from = problem.slotStart[column] ?? 0;
    if (from + units > (problem.slotStart[column + 1] ?? 0)) {
      faults.push(`column ${column} gives ${units}, which is more than it has`);
    }
    for (let slot = from; slot < from + units; slot++) {
      total += problem.slotCost[slot] ?? 0;
    }
  });
  return total === cost ? faults : [...faults, `costs ${total} and says ${cost}`];
};
