import type { MeasureOptions, ResultRow } from "../measure.ts";
import { type Operation, rowsAsked } from "../servers/scripted-request.ts";
import type { Sample } from "./rounds.ts";
import { type Line, summarise } from "./summary.ts";

export interface TenantSamples {
  tenants: number;
  samples: readonly Sample[];
}

const readsOfLimit = { atLeast: 0.65 };
const ofNaive = { atLeast: 2 };

/** Rows for `results.json`: our ratios, with the requests per second behind them. */
export function rowsOf(all: readonly TenantSamples[]): ResultRow[] {
  return all.flatMap(({ tenants, samples }) => {
    const lines = summarise(samples);
    return lines
      .filter(({ design }) => design === "ours")
      .flatMap((ours) => rowsOfLine(ours, lines, tenants));
  });
}

function rowsOfLine(ours: Line, lines: readonly Line[], tenants: number): ResultRow[] {
  const { operation } = ours;
  const peers = Object.fromEntries(
    lines
      .filter((line) => line.operation === operation)
      .map((line) => [`${line.design} req/s`, Math.round(line.requestsPerSecond)]),
  );
  const isAimed = operation === "list" || operation === "own";
  return [
    {
      key: `http.${operation}.ratio-to-limit.${tenants}`,
      value: hundredths(ours.toLimit),
      unit: "ratio",
      target: isAimed ? readsOfLimit : null,
      peers,
    },
    {
      key: `http.${operation}.ratio-to-naive.${tenants}`,
      value: hundredths(ours.toNaive),
      unit: "ratio",
      target: isAimed ? ofNaive : null,
      peers,
    },
  ];
}

const names: Record<Operation, string> = {
  list: `list of open requests, ${rowsAsked.list} rows`,
  page: `full page of open requests, ${rowsAsked.page} rows`,
  own: "one own request",
  write: "change of one's own profile",
};

/** The section of `results.md`. */
export function textOf(
  all: readonly TenantSamples[],
  options: Pick<MeasureOptions, "rounds" | "seconds"> & { connections: number },
): string {
  return `${method(options)}\n${all.map(({ tenants, samples }) => tableOf(tenants, summarise(samples))).join("\n")}`;
}

function tableOf(tenants: number, lines: readonly Line[]): string {
  const rows = lines.map((line) =>
    [
      names[line.operation],
      line.design,
      Math.round(line.requestsPerSecond),
      hundredths(line.toLimit).toFixed(2),
      line.toLimitRange.map((ratio) => hundredths(ratio).toFixed(2)).join("-"),
      hundredths(line.toNaive).toFixed(2),
      line.p50Ms.toFixed(1),
      line.p99Ms.toFixed(1),
      whole(line.serverMicroseconds),
      whole(line.postgresMicroseconds),
      line.timeToLimit === undefined ? "" : hundredths(line.timeToLimit).toFixed(2),
      line.othersShare === undefined ? "" : `${Math.round(line.othersShare * 100)} %`,
    ].join(" | "),
  );
  return `### ${tenants} tenants

| request | design | req/s | of limit | lowest-highest | of naive | p50 ms | p99 ms | node µs | PostgreSQL µs | limit's µs / these | others |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.map((row) => `| ${row} |`).join("\n")}
`;
}

function method({ rounds, seconds, connections }: Parameters<typeof textOf>[1]): string {
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}, on two processor cores that servers, PostgreSQL 18, the load and whatever else the machine does share.

- **limit**: node:http and postgres.js run the same prepared statements with the same plans on one fixed schema. No
  tenant, role, check of rights or input, disclosure, or headers; dates stay text.
- **schemas**: the limit, but every municipality on its own schema, as here, and each schema always on the
  same connection. What so many schemas cost in PostgreSQL and the processor's caches, with nothing built upon them: no design
  with a schema for each municipality is faster.
- **ours**: the API as it is started in production: session, role of the tenant, rights, disclosure field by field,
  contract.
- **naive**: Hono, kysely-postgres-js, a transaction with \`SET LOCAL search_path\` for every request, unprepared.

The statements of limit and naive are those that the API was heard to send just before. PostgreSQL has \`fsync\` and
\`synchronous_commit\` on, a quarter of the memory as \`shared_buffers\`, and no autovacuum meanwhile. Each server is a
process of its own with ten connections. Another process sends over ${connections} keep-alive connections, each time to a tenant
and a person chosen at random; the limit has only one tenant. The longer the answer, the more time all of them spend
alike on rows: the full page shows that, and has no target. All are warm: every tenant's statements are known on both of
its lanes, and each server had rounds of the load that nobody counts, until none got faster (five at most). ${rounds} rounds of ${seconds} s; within a round they follow each other, and a sample during which others used more
than a tenth of the machine is taken again, up to five times.

Every figure is the median over the rounds; "of limit" and "of naive" are medians of the ratio within a round, with
the lowest and highest beside them: that is the noise. Requests per second differ by 30 % and more between runs. The
steadier figures are processor time per request, of node and of PostgreSQL, and their sum beside the limit's.
"others" is the part of the machine that went to none of ours: above a tenth, do not trust the requests per second.
`;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function whole(value: number | undefined): string {
  return value === undefined ? "" : String(Math.round(value));
}
