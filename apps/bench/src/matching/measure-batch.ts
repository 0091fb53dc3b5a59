import { batchGraph, greedyByArrival, offerTable, problemOf, proveFlow, solveFlow } from "@omzien/matching";
import { solveByHighs } from "./highs-peer.ts";
import { searchedAt, syntheticTown } from "./synthetic-town.ts";

export interface BatchSize {
  requests: number;
  offers: number;
  perRequest: number;
}

export interface BatchResult extends BatchSize {
  edges: number;
  candidateSeconds: number;
  solveSeconds: number;
  isProven: boolean;
  served: number;
  greedyServed: number;
  greedyCost: number;
  cost: number;
  /** Undefined where HiGHS was not asked. */
  highsCost: number | undefined;
  highsSeconds: number | undefined;
}

/** Candidates, the cheapest assignment with its proof, greedy by arrival, and HiGHS where it is asked. */
export async function measureBatch(size: BatchSize, seed: number, withHighs: boolean): Promise<BatchResult> {
  const { offers, requests, policy } = syntheticTown(size.offers, size.requests, 400, seed);
  const table = offerTable(offers);
  const [graph, candidateSeconds] = timed(() =>
    batchGraph(requests, table, policy, { now: searchedAt, perRequest: size.perRequest, perHelper: 3 }),
  );
  const { problem } = problemOf(graph, new Set());
  const [solution, solveSeconds] = timed(() => solveFlow(problem));
  const greedy = greedyByArrival(graph, [...graph.requests.keys()]);
  const begun = performance.now();
  const highsCost = withHighs ? await solveByHighs(problem) : undefined;
  return {
    ...size,
    edges: problem.edgeCost.length,
    candidateSeconds,
    solveSeconds,
    isProven: proveFlow(problem, solution).isOptimal,
    served: requests.length - solution.unmet.reduce((sum, units) => sum + units, 0),
    greedyServed: greedy.matched,
    greedyCost: greedy.cost,
    cost: solution.cost,
    highsCost,
    highsSeconds: withHighs ? (performance.now() - begun) / 1000 : undefined,
  };
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, (performance.now() - start) / 1000];
}
