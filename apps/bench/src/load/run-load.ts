import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Operation } from "../servers/scripted-request.ts";

export interface LoadOrder {
  port: number;
  operation: Operation;
  tenants: number;
  connections: number;
  seconds: number;
  /** First so many requests to every tenant, not measured. */
  each?: number;
}

export interface LoadResult {
  requests: number;
  /** Answers other than 200. */
  failures: number;
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/** The process that makes the load. */
export interface LoadMaker {
  pid: number;
  run(order: LoadOrder): Promise<LoadResult>;
  close(): void;
}

/** Starts the process that makes the load; it ends with this one. */
export function startLoadMaker(): LoadMaker {
  const child: ChildProcess = fork(join(import.meta.dirname, "load-process.ts"));
  return {
    pid: child.pid ?? 0,
    run: async (order) => {
      child.send(order);
      const [answer] = await once(child, "message");
      return resultOf(answer);
    },
    close: () => child.disconnect(),
  };
}

function resultOf(answer: LoadResult | { error: string }): LoadResult {
  if ("error" in answer) throw new Error(answer.error);
  return answer;
}
