import type { FlowProblem, FlowSolution } from "./flow-problem.ts";
import { MinHeap } from "./min-heap.ts";
import { emptyResidual, firstRowPrice, hasSlot, nextSlotCost, type Residual } from "./residual.ts";

/**
 * The cheapest flow, by successive shortest augmenting paths with prices: each unit takes the shortest way through what
 * is still free, pushing others aside where that is cheaper for all. Exact and deterministic.
 * @throws RangeError for negative costs or slots that become cheaper
 */
export const solveFlow = (problem: FlowProblem): FlowSolution => {
  const residual = emptyResidual(problem);
  const search = new PathSearch(residual);
  for (let row = 0; row < residual.rows; row++) {
    residual.rowPrice[row] = firstRowPrice(residual, row);
    for (let unit = 0; unit < (problem.demand[row] ?? 0); unit++) {
      search.augment(row);
    }
  }
  const { used, unmet, rowPrice, columnPrice } = residual;
  return { used, unmet, rowPrice, columnPrice, cost: costOf(residual) };
};

/** Rows are nodes from 0, columns come after them. */
class PathSearch {
  readonly #flow: Residual;
  readonly #distance: Float64Array;
  readonly #reachedBy: Int32Array;
  readonly #round: Int32Array;
  readonly #heap = new MinHeap();
  #rounds = 0;
  #settled: number[] = [];
  #end = { node: -1, distance: Number.POSITIVE_INFINITY };

  constructor(flow: Residual) {
    const nodes = flow.rows + flow.columnPrice.length;
    this.#flow = flow;
    this.#distance = new Float64Array(nodes);
    this.#reachedBy = new Int32Array(nodes);
    this.#round = new Int32Array(nodes);
  }

  /** Sends one unit more from a row. */
  augment(row: number): void {
    this.#rounds += 1;
    this.#settled = [];
    this.#end = { node: -1, distance: Number.POSITIVE_INFINITY };
    this.#heap.clear();
    this.#reach(row, 0, -1);
    this.#settleAll();
    this.#raisePrices();
    this.#turnPath(row);
  }

  #settleAll(): void {
    const settled = new Set<number>();
    for (let node = this.#heap.pop(); node >= 0; node = this.#heap.pop()) {
      const distance = this.#distance[node] ?? 0;
      if (distance >= this.#end.distance) {
        return;
      }
      if (settled.has(node)) {
        continue;
      }
      settled.add(node);
      this.#settled.push(node);
      if (node < this.#flow.rows) {
        this.#leaveRow(node, distance);
      } else {
        this.#leaveColumn(node - this.#flow.rows, distance);
      }
    }
  }

  #leaveRow(row: number, distance: number): void {
    const { problem, used, rowPrice, columnPrice, rows } = this.#flow;
    const price = rowPrice[row] ?? 0;
    this.#offerEnd(row, distance + problem.unmetCost - price);
    for (let edge = problem.edgeStart[row] ?? 0; edge < (problem.edgeStart[row + 1] ?? 0); edge++) {
      if (used[edge] === 0) {
        const column = problem.edgeColumn[edge] ?? 0;
        const step = (problem.edgeCost[edge] ?? 0) - price + (columnPrice[column] ?? 0);
        this.#reach(rows + column, distance + step, edge);
      }
    }
  }

  #leaveColumn(column: number, distance: number): void {
    const { problem, into, edgeRow, rowPrice, columnPrice, rows } = this.#flow;
    const price = columnPrice[column] ?? 0;
    const incoming = into[column] ?? [];
    if (hasSlot(problem.slotStart, column, incoming.length)) {
      const slot = nextSlotCost(problem, column, incoming.length);
      this.#offerEnd(rows + column, distance + slot - price);
    }
    for (const edge of incoming) {
      const row = edgeRow[edge] ?? 0;
      const step = (problem.edgeCost[edge] ?? 0) - (rowPrice[row] ?? 0) + price;
      this.#reach(row, distance - step, edge);
    }
  }

  #offerEnd(node: number, distance: number): void {
    if (distance < this.#end.distance) {
      this.#end = { node, distance };
    }
  }

  #reach(node: number, distance: number, edge: number): void {
    const isKnown = this.#round[node] === this.#rounds;
    if (distance >= this.#end.distance || (isKnown && distance >= (this.#distance[node] ?? 0))) {
      return;
    }
    this.#round[node] = this.#rounds;
    this.#distance[node] = distance;
    this.#reachedBy[node] = edge;
    this.#heap.push(node, distance);
  }

  /** Keeps every step of the rest network at nothing or more, and the steps of the path at nothing. */
  #raisePrices(): void {
    const { rows, rowPrice, columnPrice } = this.#flow;
    for (const node of this.#settled) {
      const rise = this.#end.distance - (this.#distance[node] ?? 0);
      if (node < rows) {
        rowPrice[node] = (rowPrice[node] ?? 0) + rise;
      } else {
        columnPrice[node - rows] = (columnPrice[node - rows] ?? 0) + rise;
      }
    }
  }

  #turnPath(start: number): void {
    const { problem, rows, edgeRow, used, into, unmet } = this.#flow;
    let { node } = this.#end;
    if (node < rows) {
      unmet[node] = (unmet[node] ?? 0) + 1;
    }
    while (node !== start) {
      const edge = this.#reachedBy[node] ?? 0;
      const column = problem.edgeColumn[edge] ?? 0;
      if (node >= rows) {
        used[edge] = 1;
        into[column]?.push(edge);
        node = edgeRow[edge] ?? 0;
      } else {
        used[edge] = 0;
        into[column]?.splice(into[column].indexOf(edge), 1);
        node = rows + column;
      }
    }
  }
}

const costOf = ({ problem, used, into, unmet }: Residual): number => {
  let cost = 0;
  used.forEach((isUsed, edge) => {
    cost += isUsed * (problem.edgeCost[edge] ?? 0);
  });
  into.forEach(({ length }, column) => {
    for (let slot = 0; slot < length; slot++) {
      cost += nextSlotCost(problem, column, slot);
    }
  });
  return unmet.reduce((sum, units) => sum + units * problem.unmetCost, cost);
};
