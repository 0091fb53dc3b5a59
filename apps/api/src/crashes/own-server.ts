import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@omzien/embedded-postgres";

/** A PostgreSQL that keeps what it acknowledged, and that a test may bring down. */
export async function startOwnServer() {
  const dataDir = mkdtempSync(join(tmpdir(), "omzien-crash-"));
  const password = randomBytes(12).toString("hex");
  let server = await startPostgres({ dataDir, port: 0, password, durable: true });
  const { port, url } = server;
  return {
    url,
    /** Stops it without warning: no checkpoint, as in a power cut of the server alone. */
    crash: async () => {
      const [pid] = readFileSync(join(dataDir, "cluster", "postmaster.pid"), "utf8").split("\n");
      process.kill(Number(pid), "SIGQUIT");
      await server.exited;
    },
    start: async () => {
      server = await startPostgres({ dataDir, port, password, durable: true });
    },
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
