import type { BatchGraph } from "./batch-graph.ts";
import { unmetCost } from "./batch-graph.ts";

/** What came of an assignment: whom it serves, and what it costs as `assign` counts. */
export type Served = { readonly matched: number; readonly cost: number };

/** Each request in turn takes the best helper who is left, as who works through a list does. A yardstick for `assign`. */
export const greedyByArrival = ({ edges, capacity }: BatchGraph, order: readonly number[]): Served => {
  const room = [...capacity];
  let [matched, cost] = [0, 0];
  for (const row of order) {
    const best = (edges[row] ?? [])
      .filter(({ column }) => (room[column] ?? 0) > 0)
      .reduce<{ column: number; cost: number } | undefined>(
        (least, edge) => (least === undefined || edge.cost < least.cost ? edge : least),
        undefined,
      );
    if (best === undefined) {
      cost += unmetCost;
    } else {
      room[best.column] = (room[best.column] ?? 0) - 1;
      matched += 1;
      cost += best.cost;
    }
  }
  return { matched, cost };
};
