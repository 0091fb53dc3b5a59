import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { totalmem } from "node:os";
import { join } from "node:path";
import { currentSchema } from "@omzien/db";
import { type RunningPostgres, startPostgres } from "@omzien/embedded-postgres";
import { copiedTables, history } from "./history.ts";

export interface BenchServer extends RunningPostgres {
  /** Process id of the postmaster: its children do the work that is counted. */
  pid: number;
}

// As a server of its own would be set: a quarter of the memory holds what is asked often. What autovacuum does in the
// midst of a sample would be counted for whoever is measured just then.
const settings = {
  shared_buffers: `${Math.floor(totalmem() / 4 / 2 ** 20)}MB`,
  autovacuum: "off",
  // As in infra/postgres/omzien.conf.
  max_files_per_process: "10000",
};

/**
 * Starts PostgreSQL as production runs it, with `fsync` and `synchronous_commit` on. The cluster stays, so that a
 * second run finds its tenants, until the tables or the history that tenants begin with change.
 *
 * @param isFresh begins with an empty cluster.
 * @throws PostgresStartError
 */
export async function startBenchServer(home: string, isFresh: boolean): Promise<BenchServer> {
  const name = `cluster-${fingerprint()}`;
  await mkdir(home, { recursive: true });
  for (const old of await readdir(home)) {
    if (old.startsWith("cluster-") && (isFresh || old !== name))
      await rm(join(home, old), { recursive: true });
  }
  const folder = join(home, name);
  await mkdir(folder, { recursive: true });
  const server = await startPostgres({
    dataDir: join(folder, "postgres"),
    port: 0,
    password: await passwordIn(folder),
    durable: true,
    settings,
    logFile: join(folder, "postgres.log"),
  });
  return { ...server, pid: await postmasterPid(join(folder, "postgres")) };
}

function fingerprint(): string {
  return createHash("sha256")
    .update(JSON.stringify([currentSchema, history, copiedTables]))
    .digest("hex")
    .slice(0, 12);
}

async function passwordIn(folder: string): Promise<string> {
  const file = join(folder, "password");
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    const password = randomBytes(18).toString("base64url");
    await writeFile(file, password, { mode: 0o600 });
    return password;
  }
}

async function postmasterPid(dataDir: string): Promise<number> {
  const [line = ""] = (await readFile(join(dataDir, "cluster", "postmaster.pid"), "utf8")).split("\n");
  return Number(line);
}
