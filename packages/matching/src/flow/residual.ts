import type { FlowProblem } from "./flow-problem.ts";

/** A solution in the making: what flows, and prices under which no step of the rest network costs less than nothing. */
export type Residual = {
  readonly problem: FlowProblem;
  readonly rows: number;
  readonly edgeRow: Int32Array;
  readonly used: Uint8Array;
  /** Per column the edges that flow into it. */
  readonly into: number[][];
  readonly unmet: Int32Array;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
};

/**
 * Nothing flows yet.
 * @throws RangeError for costs or slots that the method cannot take
 */
export const emptyResidual = (problem: FlowProblem): Residual => {
  assertSolvable(problem);
  const rows = problem.demand.length;
  const columns = problem.slotStart.length - 1;
  const edgeRow = new Int32Array(problem.edgeColumn.length);
  for (let row = 0; row < rows; row++) {
    edgeRow.fill(row, problem.edgeStart[row], problem.edgeStart[row + 1]);
  }
  return {
    problem,
    rows,
    edgeRow,
    used: new Uint8Array(edgeRow.length),
    into: Array.from({ length: columns }, () => []),
    unmet: new Int32Array(rows),
    rowPrice: new Float64Array(rows),
    columnPrice: Float64Array.from({ length: columns }, (_, column) => nextSlotCost(problem, column, 0)),
  };
};

/** What the slot after `taken` ones costs; as much as unmet when there is none, which nothing can gain by. */
export const nextSlotCost = (
  { slotStart, slotCost, unmetCost }: FlowProblem,
  column: number,
  taken: number,
) =>
  hasSlot(slotStart, column, taken) ? (slotCost[(slotStart[column] ?? 0) + taken] ?? unmetCost) : unmetCost;

/** Whether a column has a slot after `taken` ones. */
export const hasSlot = (slotStart: Int32Array, column: number, taken: number): boolean =>
  (slotStart[column] ?? 0) + taken < (slotStart[column + 1] ?? 0);

/** The highest price that a row without flow can have. */
export const firstRowPrice = ({ problem, columnPrice }: Residual, row: number): number => {
  let price = problem.unmetCost;
  for (let edge = problem.edgeStart[row] ?? 0; edge < (problem.edgeStart[row + 1] ?? 0); edge++) {
    const column = problem.edgeColumn[edge] ?? 0;
    price = Math.min(price, (problem.edgeCost[edge] ?? 0) + (columnPrice[column] ?? 0));
  }
  return price;
};

const assertSolvable = ({ demand, edgeCost, slotStart, slotCost, unmetCost }: FlowProblem): void => {
  const isNegative = (value: number) => value < 0;
  if (demand.some(isNegative) || edgeCost.some(isNegative) || slotCost.some(isNegative) || unmetCost < 0) {
    throw new RangeError("demand and costs are whole numbers from 0");
  }
  for (let column = 0; column + 1 < slotStart.length; column++) {
    for (let slot = (slotStart[column] ?? 0) + 1; slot < (slotStart[column + 1] ?? 0); slot++) {
      if ((slotCost[slot] ?? 0) < (slotCost[slot - 1] ?? 0)) {
        throw new RangeError(`the slots of column ${column} become cheaper`);
      }
    }
  }
};
