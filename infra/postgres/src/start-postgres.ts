import { accessSync, constants, mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, resolve } from "node:path";
import { chooseAccount } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { administrator, clusterFolder, database, makeCluster } from "./cluster.ts";
import { type Postmaster, PostmasterFailure, runPostmaster } from "./postmaster.ts";
import { clearStaleLock } from "./stale-lock.ts";

export type PostgresOptions = {
  /** Folder for the cluster; made when missing. */
  dataDir: string;
  /** 0 takes a free one. */
  port: number;
  /** The administrator's password; only used for making the cluster, and in the returned address. */
  password: string;
  /** False gives up safety against power loss for speed: tests only. */
  durable: boolean;
  /** More of PostgreSQL's settings by name, in its own notation. */
  settings?: Record<string, string>;
  logFile?: string;
};

export type RunningPostgres = {
  /** Administrator's address of the database `omzien`; holds the password. */
  url: string;
  port: number;
  /** Settles with the exit code when the server ends, asked or not. */
  exited: Promise<number>;
  /** Ends all connections and stops the server; within about two seconds. */
  stop(): Promise<void>;
};

/**
 * Starts PostgreSQL on 127.0.0.1 with password sign-in (scram-sha-256) and no socket. It never outlives this
 * process: within three seconds of its end, also by `kill -9`, the server is gone.
 *
 * @throws PostgresStartError with one sentence for a person.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const dataDir = resolve(options.dataDir);
  const binaries = await findBinaries();
  mkdirSync(dirname(dataDir), { recursive: true });
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  accessSync(dataDir, constants.W_OK);
  const account = chooseAccount(binaries.postgres, dataDir);
  account.own(dataDir);
  makeCluster({ dataDir, password: options.password, binaries, account });
  const cluster = clusterFolder(dataDir);
  clearStaleLock(cluster);
  const { port, postmaster } = await onPort(options.port, (tried) =>
    runPostmaster({
      account,
      executable: binaries.postgres,
      args: serverArguments(cluster, tried, options),
      ...(options.logFile === undefined ? {} : { logFile: options.logFile }),
    }),
  );
  const url = `postgres://${administrator}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`;
  return { url, port, exited: postmaster.exited, stop: () => postmaster.stop() };
}

// Between finding a free port and listening on it another run may take it; a few tries are enough.
async function onPort(
  wanted: number,
  run: (port: number) => Promise<Postmaster>,
  triesLeft = 5,
): Promise<{ port: number; postmaster: Postmaster }> {
  const port = wanted === 0 ? await freePort() : wanted;
  try {
    return { port, postmaster: await run(port) };
  } catch (error) {
    const mayRetry = wanted === 0 && triesLeft > 1 && error instanceof PostmasterFailure && error.isPortTaken;
    if (!mayRetry) throw error;
    return onPort(wanted, run, triesLeft - 1);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolvePort(port));
    });
  });
}

function serverArguments(
  cluster: string,
  port: number,
  { durable, settings: more }: Pick<PostgresOptions, "durable" | "settings">,
): string[] {
  const settings = {
    listen_addresses: "127.0.0.1",
    // A socket's path may not exceed 107 bytes, which a deep folder does; nobody needs it.
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    max_connections: durable ? 100 : 300,
    // Making or dropping a tenant schema locks each of its tables and indexes in one transaction.
    max_locks_per_transaction: 1024,
    ...(durable
      ? // Without it a municipality cannot move to another cluster, and changing it takes a restart.
        { wal_level: "logical" }
      : {
          fsync: "off",
          synchronous_commit: "off",
          full_page_writes: "off",
          wal_level: "minimal",
          max_wal_senders: 0,
        }),
    ...more,
  };
  return [
    "-D",
    cluster,
    "-p",
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}
