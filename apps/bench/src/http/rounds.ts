import type { BenchDatabase } from "../database/prepare-database.ts";
import type { LoadMaker, LoadResult } from "../load/run-load.ts";
import { progressOf } from "../progress.ts";
import type { Operation } from "../servers/scripted-request.ts";
import { operations } from "../servers/scripted-request.ts";
import { type Design, designs } from "../servers/start-servers.ts";
import type { BenchedServer } from "../servers/start-server.ts";
import { readCpuTime } from "./cpu-time.ts";

/** One server under one kind of request for a few seconds. */
export interface Sample extends LoadResult {
  round: number;
  operation: Operation;
  design: Design;
  /** Processor time per request in microseconds; undefined where the system does not tell. */
  serverMicroseconds: number | undefined;
  postgresMicroseconds: number | undefined;
}

export interface RoundOptions {
  rounds: number;
  seconds: number;
  /** Connections that send at the same time. */
  connections: number;
}

/**
 * Warms every server with every tenant, then lets them take turns: within one round the three follow each other at
 * once, so that what else the machine does troubles all of them alike.
 *
 * @throws Error when a server answers anything but 200.
 */
export async function runRounds(
  load: LoadMaker,
  database: BenchDatabase,
  servers: Record<Design, BenchedServer>,
  postmasterPid: number,
  options: RoundOptions,
): Promise<Sample[]> {
  const { tenants } = database;
  const { connections, seconds } = options;
  const samples: Sample[] = [];
  const warming = progressOf(`${tenants} tenants: warming up`);
  for (const operation of operations)
    for (const design of designs) {
      const { port } = servers[design];
      // Twelve times: each tenant's statements are prepared on each of its lanes.
      refuseFailures(await load.run({ port, operation, tenants, connections, seconds: 1, each: 12 }), design);
    }
  warming.end();
  const progress = progressOf(`${tenants} tenants: measuring`);
  const total = options.rounds * operations.length * designs.length;
  for (let round = 0; round < options.rounds; round++)
    for (const operation of operations)
      for (const design of designs) {
        const { port, pid } = servers[design];
        const before = readCpuTime(pid, postmasterPid);
        const result = await load.run({ port, operation, tenants, connections, seconds });
        const after = readCpuTime(pid, postmasterPid);
        refuseFailures(result, design);
        const each = (part: "server" | "postgres") =>
          before && after ? (after[part] - before[part]) / result.requests : undefined;
        samples.push({
          ...result,
          round,
          operation,
          design,
          serverMicroseconds: each("server"),
          postgresMicroseconds: each("postgres"),
        });
        progress.at(samples.length, total);
      }
  progress.end();
  return samples;
}

function refuseFailures({ failures, requests }: LoadResult, design: Design): void {
  if (failures > 0) throw new Error(`${design} failed ${failures} of ${failures + requests} requests`);
}
