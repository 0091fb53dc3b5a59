import { readFileSync } from "node:fs";
import { join } from "node:path";

export type RunState = { port: number; databaseUrl: string };

/** What a running `npm start` keeps in its folder about itself. @throws Error when it does not run there. */
export function readState(dataDir: string): RunState {
  const state: unknown = JSON.parse(readFileSync(join(dataDir, "state.json"), "utf8"));
  if (typeof state === "object" && state !== null && "port" in state && "databaseUrl" in state) {
    const { port, databaseUrl } = state;
    if (typeof port === "number" && typeof databaseUrl === "string") return { port, databaseUrl };
  }
  throw new Error(`No product has written in ${dataDir} where it is`);
}
