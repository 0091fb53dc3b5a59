import { setTimeout as pause } from "node:timers/promises";
import type { BenchDatabase } from "../database/prepare-database.ts";
import type { LoadMaker, LoadResult } from "../load/run-load.ts";
import { type Progress, progressOf } from "../progress.ts";
import { type Operation, operations } from "../servers/scripted-request.ts";
import type { BenchedServer } from "../servers/start-server.ts";
import { type Design, designs } from "../servers/start-servers.ts";
import { othersShare, readCpuTime } from "./cpu-time.ts";

/** One server under one kind of request for a few seconds. */
export interface Sample extends LoadResult {
  round: number;
  operation: Operation;
  design: Design;
  /** Processor time per request in microseconds; undefined where the system does not tell. */
  serverMicroseconds: number | undefined;
  postgresMicroseconds: number | undefined;
  /** The part of the machine that others used meanwhile, 0 to 1. */
  othersShare: number | undefined;
}

export interface Bench {
  load: LoadMaker;
  database: BenchDatabase;
  servers: Record<Design, BenchedServer>;
  postmasterPid: number;
}

export interface RoundOptions {
  rounds: number;
  seconds: number;
  /** Connections that send at the same time. */
  connections: number;
}

/** For so long a warm server gets the load that will be measured, until its code is compiled for it. */
const settleSeconds = 4;
/** Rounds nobody counts, until none of the designs gets faster by more than this; so many at most. */
const stillFaster = 1.05;
const unmeasuredRounds = 5;
const quietShare = 0.1;
const tries = 5;

/**
 * Warms every server with every tenant, then lets them take turns: within one round they follow each other at
 * once, so that what else the machine does troubles all of them alike. A sample during which others used more than a
 * tenth of the machine is taken again, up to five times; then the quietest counts.
 *
 * @throws Error when a server answers anything but 200.
 */
export async function runRounds(bench: Bench, options: RoundOptions): Promise<Sample[]> {
  const { tenants } = bench.database;
  const samples: Sample[] = [];
  await warmUp(bench, options.connections);
  await settle(bench, options);
  const progress: Progress = progressOf(`${tenants} tenants: measuring`);
  const total = options.rounds * operations.length * designs.length;
  for (let round = 0; round < options.rounds; round++)
    for (const operation of operations)
      for (const design of designs) {
        samples.push(await quietest(() => take(bench, { round, operation, design }, options)));
        progress.at(samples.length, total);
      }
  progress.end();
  return samples;
}

async function warmUp({ load, database, servers }: Bench, connections: number): Promise<void> {
  const { tenants } = database;
  const progress = progressOf(`${tenants} tenants: warming up`);
  let done = 0;
  for (const operation of operations)
    for (const design of designs) {
      const { port } = servers[design];
      // As many at once as a tenant may have under way, so that both of its lanes get to know the statements.
      const order = { port, operation, tenants, connections, seconds: settleSeconds, each: 8 };
      refuseFailures(await load.run(order), design);
      progress.at(++done, operations.length * designs.length);
    }
  progress.end();
}

/**
 * What a server and PostgreSQL do for the first minute (memory touched for the first time, pages read, code compiled)
 * is nobody's speed. Every design gets as many of these rounds.
 */
async function settle(bench: Bench, options: RoundOptions): Promise<void> {
  const progress = progressOf(`${bench.database.tenants} tenants: until nobody gets faster`);
  let before = new Map<string, number>();
  for (let round = 0; round < unmeasuredRounds; round++) {
    const now = new Map<string, number>();
    for (const operation of operations)
      for (const design of designs) {
        const { requestsPerSecond } = await take(bench, { round, operation, design }, options);
        now.set(`${design} ${operation}`, requestsPerSecond);
      }
    progress.at(round + 1, unmeasuredRounds);
    const isFaster = [...now].some(([which, speed]) => speed > (before.get(which) ?? 0) * stillFaster);
    if (!isFaster) break;
    before = now;
  }
  progress.end();
}

async function quietest(sample: () => Promise<Sample>): Promise<Sample> {
  let best = await sample();
  for (let again = 1; again < tries && (best.othersShare ?? 0) > quietShare; again++) {
    await pause(1000);
    const next = await sample();
    if ((next.othersShare ?? 0) < (best.othersShare ?? 0)) best = next;
  }
  return best;
}

async function take(
  { load, database, servers, postmasterPid }: Bench,
  which: Pick<Sample, "round" | "operation" | "design">,
  { connections, seconds }: RoundOptions,
): Promise<Sample> {
  const { port, pid } = servers[which.design];
  const pids = { server: pid, postmaster: postmasterPid, load: load.pid };
  const before = readCpuTime(pids);
  const order = { port, operation: which.operation, tenants: database.tenants, connections, seconds };
  const result = await load.run(order);
  const after = readCpuTime(pids);
  refuseFailures(result, which.design);
  const each = (part: "server" | "postgres") =>
    before && after ? (after[part] - before[part]) / result.requests : undefined;
  return {
    ...result,
    ...which,
    serverMicroseconds: each("server"),
    postgresMicroseconds: each("postgres"),
    othersShare: before && after ? othersShare(before, after) : undefined,
  };
}

function refuseFailures({ failures, requests }: LoadResult, design: Design): void {
  if (failures > 0) throw new Error(`${design} failed ${failures} of ${failures + requests} requests`);
}
