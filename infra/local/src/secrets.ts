import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartFault } from "./start-fault.ts";

const names = [
  "databasePassword",
  "appDatabasePassword",
  "workerDatabasePassword",
  "platformSecret",
  "keyEncryptionKey",
] as const;

/** Made once for this folder; 64 hexadecimal characters each. */
export type Secrets = Record<(typeof names)[number], string>;

/**
 * Reads `secrets.json` in the data folder; what is not in it yet is made and kept with mode 0600.
 *
 * @throws StartFault when the file is broken, or lacks the password of a database that exists.
 */
export async function loadSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, "secrets.json");
  const known = existsSync(file) ? parse(file, await readFile(file, "utf8")) : new Map<string, unknown>();
  if (typeof known.get("databasePassword") !== "string" && existsSync(join(dataDir, "postgres", "cluster"))) {
    throw new StartFault(
      `${file} has no password for the database, which cannot be opened without it; npm start -- --fresh begins again.`,
    );
  }
  const secretOf = (name: (typeof names)[number]) => {
    const value = known.get(name);
    return typeof value === "string" ? value : randomBytes(32).toString("hex");
  };
  const secrets: Secrets = {
    databasePassword: secretOf("databasePassword"),
    appDatabasePassword: secretOf("appDatabasePassword"),
    workerDatabasePassword: secretOf("workerDatabasePassword"),
    platformSecret: secretOf("platformSecret"),
    keyEncryptionKey: secretOf("keyEncryptionKey"),
  };
  if (names.some((name) => known.get(name) !== secrets[name])) await writeSecrets(file, secrets);
  return secrets;
}

async function writeSecrets(file: string, secrets: Secrets): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

function parse(file: string, text: string): Map<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    return new Map(typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : []);
  } catch (error) {
    throw new StartFault(`${file} is not readable as JSON; npm start -- --fresh begins again.`, {
      cause: error,
    });
  }
}
