import { join } from "node:path";
import { startBenchServer } from "../database/bench-server.ts";
import type { Measure, ResultRow } from "../measure.ts";
import { type CandidateTimes, measureCandidates } from "../search/measure-candidates.ts";
import { measurePrefilter, type PrefilterTimes } from "../search/measure-prefilter.ts";
import { hasRealData, large, prepareTowns, real } from "../search/prepare-towns.ts";

interface Towns {
  prefilter: PrefilterTimes;
  candidates: CandidateTimes;
}

/** Looking for helpers in the database: the prefilter and the desk's view, in a large town and in the real Utrecht. */
export const search: Measure = {
  name: "search",
  heading: "Looking for helpers",
  keys: ["matching.prefilter-1m.p95-ms", "matching.candidates-api.p95-ms"],
  run: async ({ isFresh, rounds }) => {
    const server = await startBenchServer(join(import.meta.dirname, "../../.omzien"), isFresh);
    try {
      const database = await prepareTowns(server.url);
      const measure = async (tenant: number): Promise<Towns> => ({
        prefilter: await measurePrefilter(database, tenant, rounds),
        candidates: await measureCandidates(database, tenant, 20),
      });
      const town = await measure(large);
      const utrecht = hasRealData ? await measure(real) : undefined;
      return { rows: rowsOf(town, utrecht), text: textOf(town, utrecht) };
    } finally {
      await server.stop();
    }
  },
};

const rounded = (value: number) => Number(value.toFixed(1));

function rowsOf({ prefilter, candidates }: Towns, utrecht: Towns | undefined): ResultRow[] {
  const rows: ResultRow[] = [
    {
      key: "matching.prefilter-1m.p95-ms",
      value: rounded(prefilter.p95),
      unit: "ms",
      target: { atMost: 60 },
      peers: { "naive distance sort p50": rounded(prefilter.naive), p50: rounded(prefilter.p50) },
    },
    {
      key: "matching.candidates-api.p95-ms",
      value: rounded(candidates.p95),
      unit: "ms",
      target: { atMost: 150 },
      peers: { p50: rounded(candidates.p50) },
    },
  ];
  if (utrecht === undefined) return rows;
  const ofUtrecht = (key: string, { p50, p95 }: { p50: number; p95: number }, atMost: number) => ({
    key,
    value: rounded(p95),
    unit: "ms",
    target: { atMost },
    peers: { p50: rounded(p50) },
  });
  return [
    ...rows,
    ofUtrecht("matching.prefilter-utrecht.p95-ms", utrecht.prefilter, 60),
    ofUtrecht("matching.candidates-utrecht.p95-ms", utrecht.candidates, 150),
  ];
}

function textOf(town: Towns, utrecht: Towns | undefined): string {
  const line = (name: string, { prefilter, candidates }: Towns) =>
    `| ${name} | ${[prefilter.p50, prefilter.p95, prefilter.p99].map(rounded).join(" / ")} | ${prefilter.rows} | ${rounded(prefilter.naive)} | ${[candidates.p50, candidates.p95, candidates.p99].map(rounded).join(" / ")} | ${candidates.shown.toFixed(0)} | ${candidates.refused.toFixed(0)} |`;
  return `Invented helpers in the database, a million offers in twenty tenants; thirty requests that are open in the whole
municipality, each for its own kind. The prefilter brings all that the rules want to know of everybody who may be
asked, as the application reads it; beside it everybody with the kind of help sorted by distance, without a rule. "Show
candidates" is the desk's request over HTTP, twenty a second, the helpers that were left out counted by reason.

| town | prefilter p50 / p95 / p99 ms | helpers let through | naive sort p50 ms | show candidates p50 / p95 / p99 ms | candidates | refused % |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${line("100,000 offers", town)}
${utrecht === undefined ? "Utrecht was not measured: the real neighbourhoods are not beside the project.\n" : line("Utrecht, 111 real neighbourhoods, 10,000 offers by inhabitants", utrecht)}
`;
}
