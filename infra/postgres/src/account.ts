import { spawnSync } from "node:child_process";
import { chownSync } from "node:fs";
import { PostgresStartError } from "./start-error.ts";

/** A command with its arguments, and the numeric account it must be spawned under. */
export type Command = { file: string; args: string[]; uid?: number; gid?: number };

/** The account PostgreSQL runs under: `own` hands a path to it, `wrap` makes a command run as it. */
export type Account = {
  own(path: string): void;
  wrap(file: string, args: string[]): Command;
};

/**
 * Chooses the account. An ordinary user runs PostgreSQL as itself. PostgreSQL refuses to run as root, so root
 * hands it to `postgres`, or to `nobody` where that account does not exist; no account is ever created.
 *
 * @param executable must be reachable by the account.
 * @param folder an existing folder the account must be able to enter.
 * @throws PostgresStartError when no account can reach both.
 */
export function chooseAccount(executable: string, folder: string): Account {
  if (process.getuid?.() !== 0) return { own: () => undefined, wrap: (file, args) => ({ file, args }) };
  const ids = accountIds("postgres") ?? accountIds("nobody");
  if (!ids)
    throw new PostgresStartError("PostgreSQL cannot run as root and there is no account postgres or nobody.");
  const own = (path: string) => chownSync(path, ids.uid, ids.gid);
  const accounts: Account[] = [
    { own, wrap: (file, args) => ({ file, args, ...ids }) },
    { own, wrap: (file, args) => throughLockedParents(ids, file, args) },
  ];
  const reaching = accounts.find((account) => reaches(account, executable, folder));
  if (reaching) return reaching;
  throw new PostgresStartError(
    `PostgreSQL cannot run as root, and account ${ids.uid} cannot enter ${folder}; start as an ordinary user or move the project out of root's own folder.`,
  );
}

type Ids = { uid: number; gid: number };

function accountIds(name: string): Ids | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const asked = spawnSync("id", [flag, name], { encoding: "utf8" });
    return asked.status === 0 ? Number(asked.stdout.trim()) : Number.NaN;
  });
  if (uid === undefined || gid === undefined || Number.isNaN(uid) || Number.isNaN(gid)) return undefined;
  return { uid, gid };
}

// A clone inside /root lies behind a folder only root may enter. The capability lets the account through the
// parents; the data folder itself belongs to the account.
function throughLockedParents(ids: Ids, file: string, args: string[]): Command {
  const capability = "+dac_override";
  const account = [`--reuid=${ids.uid}`, `--regid=${ids.gid}`, "--clear-groups"];
  return {
    file: "setpriv",
    args: [...account, `--inh-caps=${capability}`, `--ambient-caps=${capability}`, "--", file, ...args],
  };
}

function reaches(account: Account, executable: string, folder: string): boolean {
  const probe = account.wrap("/bin/sh", ["-c", '"$1" --version && cd "$2"', "sh", executable, folder]);
  const { file, args, ...ids } = probe;
  return spawnSync(file, args, { ...ids, stdio: "ignore", cwd: "/" }).status === 0;
}
