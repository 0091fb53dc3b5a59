import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningPostgres, startPostgres } from "@omzien/embedded-postgres";

/** A PostgreSQL that a test may bring down. */
export interface OwnServer {
  readonly url: string;
  /** Stops it without warning (no checkpoint, as in a power cut of the server alone) and starts it again. */
  crashAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one that keeps what it acknowledged, in a folder of its own. */
export async function startOwnServer(): Promise<OwnServer> {
  const dataDir = mkdtempSync(join(tmpdir(), "omzien-restart-"));
  const password = randomBytes(12).toString("hex");
  let server: RunningPostgres = await startPostgres({ dataDir, port: 0, password, durable: true });
  const { port, url } = server;
  return {
    url,
    crashAndRestart: async () => {
      const [pid] = readFileSync(join(dataDir, "cluster", "postmaster.pid"), "utf8").split("\n");
      process.kill(Number(pid), "SIGQUIT");
      await server.exited;
      server = await startPostgres({ dataDir, port, password, durable: true });
    },
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
