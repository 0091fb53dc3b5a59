import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { PostgresStartError } from "./start-error.ts";

export const administrator = "omzien_admin";
export const database = "omzien";

/**
 * Makes the cluster in `dataDir` when there is none: UTF-8, Dutch ICU collation, scram-sha-256 for everybody, an
 * administrator with the given password and one empty database. Does nothing when the cluster exists.
 *
 * @throws PostgresStartError with what initdb said last, for example that the disk is full.
 */
export function makeCluster(cluster: {
  dataDir: string;
  password: string;
  binaries: Binaries;
  account: Account;
}): void {
  const { dataDir, password, binaries, account } = cluster;
  if (existsSync(join(clusterFolder(dataDir), "PG_VERSION"))) return;
  // Made beside it and renamed: a start that is killed half way leaves no half cluster behind.
  const unfinished = join(dataDir, "unfinished");
  const passwordFile = join(dataDir, "password");
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  account.own(unfinished);
  account.own(passwordFile);
  try {
    run(account, binaries.initdb, initdbArguments(unfinished, passwordFile));
    run(
      account,
      binaries.postgres,
      ["--single", "-D", unfinished, "postgres"],
      `create database ${database};\n`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, clusterFolder(dataDir));
}

/** The folder inside `dataDir` that holds the cluster itself. */
export function clusterFolder(dataDir: string): string {
  return join(dataDir, "cluster");
}

function initdbArguments(folder: string, passwordFile: string): string[] {
  const locale = process.platform === "darwin" ? "C" : "C.UTF-8";
  return [
    `--pgdata=${folder}`,
    `--username=${administrator}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--no-sync",
    "--encoding=UTF8",
    `--locale=${locale}`,
    "--locale-provider=icu",
    "--icu-locale=nl-NL",
  ];
}

function run(account: Account, executable: string, args: string[], input = ""): void {
  const { file, args: wrapped, ...ids } = account.wrap(executable, args);
  const result = spawnSync(file, wrapped, { ...ids, input, encoding: "utf8", cwd: "/", env: {} });
  if (result.status === 0) return;
  const said = lastLines(`${result.stdout}${result.stderr}`) || String(result.error ?? result.signal);
  throw new PostgresStartError(`PostgreSQL could not make its data folder: ${said}`, { cause: result.error });
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-3).join(" ").replaceAll(/\s+/g, " ");
}
