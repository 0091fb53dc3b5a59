import { existsSync, readFileSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ObjectStoreAccess } from "./settings.ts";
import { StartFault } from "./start-fault.ts";

/** What a running `npm start` tells other commands of this folder. Kept in `state.json`, mode 0600. */
export type RunState = {
  pid: number;
  port: number;
  databaseUrl: string;
  databasePort: number;
  /** The embedded store of files, once it runs. */
  objectStore?: ObjectStoreAccess;
};

/** The state of the `npm start` that runs on this folder now, or undefined. */
export async function findRunning(dataDir: string): Promise<RunState | undefined> {
  const state = await readState(dataDir);
  return state !== undefined && state.pid !== process.pid && isOmzien(state.pid) ? state : undefined;
}

/** @throws StartFault when Omzien already runs on this folder, on whatever port. */
export async function requireNotRunning(dataDir: string): Promise<void> {
  const running = await findRunning(dataDir);
  if (!running) return;
  throw new StartFault(
    `Omzien already runs from this folder on port ${running.port} (process ${running.pid}); stop that first.`,
  );
}

export async function writeState(dataDir: string, state: RunState): Promise<void> {
  const file = stateFile(dataDir);
  await writeFile(`${file}.new`, JSON.stringify(state), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** Says where the store of files of this `npm start` is. */
export async function addObjectStore(dataDir: string, objectStore: ObjectStoreAccess): Promise<void> {
  const state = await readState(dataDir);
  if (state?.pid === process.pid) await writeState(dataDir, { ...state, objectStore });
}

/** The port PostgreSQL had last time, so that its address stays the same for other programs. */
export async function lastDatabasePort(dataDir: string): Promise<number | undefined> {
  return (await readState(dataDir))?.databasePort;
}

async function readState(dataDir: string): Promise<RunState | undefined> {
  const file = stateFile(dataDir);
  if (!existsSync(file)) return undefined;
  try {
    const state: unknown = JSON.parse(await readFile(file, "utf8"));
    return isRunState(state) ? state : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Half a file from a full disk says nothing that is needed.
    await rm(file, { force: true });
    return undefined;
  }
}

function isRunState(state: unknown): state is RunState {
  return (
    typeof state === "object" &&
    state !== null &&
    "pid" in state &&
    typeof state.pid === "number" &&
    "port" in state &&
    typeof state.port === "number" &&
    "databaseUrl" in state &&
    typeof state.databaseUrl === "string" &&
    "databasePort" in state &&
    typeof state.databasePort === "number"
  );
}

// After a restart of the machine the number may belong to another program.
function isOmzien(pid: number): boolean {
  if (existsSync("/proc/self/cmdline")) {
    const file = `/proc/${pid}/cmdline`;
    return existsSync(file) && readFileSync(file, "utf8").includes("infra/local/src/start.ts");
  }
  return isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function stateFile(dataDir: string): string {
  return join(dataDir, "state.json");
}
