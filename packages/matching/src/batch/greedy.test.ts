import { expect, test } from "vitest";
import { type BatchEdge, unmetCost } from "./batch-graph.ts";
import { greedyByArrival } from "./greedy.ts";

/** Who fits whom, as `[helper, cost]` per request; what an edge is made of plays no part here. */
const graphOf = (capacity: number[], ...fitting: [number, number][][]) => ({
  requests: [],
  capacity,
  edges: fitting.map((own, row) =>
    own.map(([column, cost]): BatchEdge => ({ row, column, cost, scored: {} as BatchEdge["scored"] })),
  ),
});

test("each in turn takes the best who is left, and who comes first is served first", () => {
  const both: [number, number][] = [
    [0, 30],
    [1, 20],
  ];
  const graph = graphOf([1, 1], both, [[1, 5]]);
  expect(greedyByArrival(graph, [0, 1])).toEqual({ matched: 1, cost: 20 + unmetCost });
  expect(greedyByArrival(graph, [1, 0])).toEqual({ matched: 2, cost: 35 });
});

test("a helper is there as often as they have room", () => {
  const graph = graphOf([2], [[0, 1]], [[0, 2]], [[0, 3]]);
  expect(greedyByArrival(graph, [0, 1, 2])).toEqual({ matched: 2, cost: 3 + unmetCost });
  expect(greedyByArrival(graphOf([0], [[0, 1]]), [0])).toEqual({ matched: 0, cost: unmetCost });
});

test("who is not among the requests is served by nobody, at twice the worst that a pair costs", () => {
  expect(greedyByArrival(graphOf([1], [[0, 1]]), [7])).toEqual({ matched: 0, cost: 200_000 });
});
