import { join } from "node:path";
import { startBenchServer } from "../database/bench-server.ts";
import { prepareDatabase } from "../database/prepare-database.ts";
import { checkAnswers } from "../http/ask-once.ts";
import { runRounds, type Sample } from "../http/rounds.ts";
import { rowsOf, textOf, type TenantSamples } from "../http/report.ts";
import { startLoadMaker } from "../load/run-load.ts";
import type { Measure, MeasureOptions } from "../measure.ts";
import { startServers } from "../servers/start-servers.ts";
import { findScripts } from "../statements/find-scripts.ts";

const folder = join(import.meta.dirname, "../../.omzien");
const connections = 32;

/** Requests of signed-in people over HTTP: ours beside the limit and the naive design. */
export const http: Measure = {
  name: "http",
  heading: "Requests over HTTP",
  keys: ["http.list.ratio-to-limit.20", "http.list.ratio-to-limit.500", "http.list.ratio-to-naive.500"],
  run: async (options) => {
    const server = await startBenchServer(folder, options.isFresh);
    try {
      const all: TenantSamples[] = [];
      for (const tenants of options.tenants)
        all.push({ tenants, samples: await measure(server, tenants, options) });
      return { rows: rowsOf(all), text: textOf(all, { ...options, connections }) };
    } finally {
      await server.stop();
    }
  },
};

async function measure(
  server: { url: string; pid: number },
  tenants: number,
  options: MeasureOptions,
): Promise<Sample[]> {
  const database = await prepareDatabase(server.url, tenants);
  const scripts = await findScripts(database);
  const servers = await startServers(database, scripts, options.profileFolder);
  const load = startLoadMaker();
  try {
    await checkAnswers(servers.ours.port, tenants);
    const bench = { load, database, servers, postmasterPid: server.pid };
    return await runRounds(bench, { ...options, connections });
  } finally {
    load.close();
    await Promise.all(Object.values(servers).map((started) => started.stop()));
  }
}
