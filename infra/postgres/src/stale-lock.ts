import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PostgresStartError } from "./start-error.ts";

/**
 * Clears the lock file of a server that is gone. PostgreSQL does so itself, except when the process number has
 * meanwhile been given to another program, which is usual in a restarted container.
 *
 * @throws PostgresStartError when a PostgreSQL server still runs on this cluster.
 */
export function clearStaleLock(cluster: string): void {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (isPostgres(pid)) {
    throw new PostgresStartError(
      `A PostgreSQL server (process ${pid}) already uses ${cluster}; stop it first.`,
    );
  }
  rmSync(file);
}

function isPostgres(pid: number): boolean {
  if (existsSync("/proc/self/stat")) {
    const file = `/proc/${pid}/stat`;
    // "18046 (postgres) S 1 …"; Z is a dead process whose parent has not looked yet.
    return existsSync(file) && /\(postgres\) [^Z]/.test(readFileSync(file, "utf8"));
  }
  return spawnSync("ps", ["-p", String(pid), "-o", "comm="], { encoding: "utf8" }).stdout.includes(
    "postgres",
  );
}
