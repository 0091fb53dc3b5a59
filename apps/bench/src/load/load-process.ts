import { performance } from "node:perf_hooks";
import { type HttpConnection, openHttpConnection } from "./http-connection.ts";
import { requestsOf } from "./requests.ts";
import type { LoadOrder, LoadResult } from "./run-load.ts";

// The load comes from a process of its own, so that what it costs is not counted as a server's.

process.on("message", (order: LoadOrder) => {
  run(order).then(
    (result) => process.send?.(result),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on("disconnect", () => process.exit(0));

async function run(order: LoadOrder): Promise<LoadResult> {
  const requests = requestsOf(order.operation, order.tenants);
  const connections = Array.from({ length: order.connections }, () => openHttpConnection(order.port));
  try {
    if (order.each !== undefined) await sendToEach(connections, requests, order.each);
    return await measure(connections, requests, order.seconds);
  } finally {
    for (const connection of connections) connection.close();
  }
}

/** Warms up: so many requests to a tenant at about the same time, so that both of its lanes serve, then to the next. */
async function sendToEach(connections: HttpConnection[], requests: Buffer[][], each: number): Promise<void> {
  const total = requests.length * each;
  let next = 0;
  const sender = async (connection: HttpConnection) => {
    while (next < total) {
      const turn = next++;
      const ofTenant = requests[Math.floor(turn / each)] ?? [];
      const request = ofTenant[turn % ofTenant.length];
      if (request) await connection.send(request);
    }
  };
  await Promise.all(connections.map(sender));
}

/** Every connection sends to a tenant and a person chosen at random, as soon as it has its answer. */
async function measure(
  connections: HttpConnection[],
  requests: Buffer[][],
  seconds: number,
): Promise<LoadResult> {
  const times: number[] = [];
  let failures = 0;
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const sender = async (connection: HttpConnection) => {
    for (let now = performance.now(); now < end; ) {
      const status = await connection.send(anyOf(anyOf(requests)));
      const then = performance.now();
      if (status === 200) times.push(then - now);
      else failures++;
      now = then;
    }
  };
  await Promise.all(connections.map(sender));
  const elapsed = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return {
    requests: times.length,
    failures,
    requestsPerSecond: times.length / elapsed,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}

function anyOf<T>(list: readonly T[]): T {
  const item = list[Math.floor(Math.random() * list.length)];
  if (item === undefined) throw new RangeError("Nothing to choose from");
  return item;
}
