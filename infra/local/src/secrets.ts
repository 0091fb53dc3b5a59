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
] as const;

/** Made once for this folder; 64 hexadecimal characters each. */
export type Secrets = Record<(typeof names)[number], string>;

/**
 * Reads `secrets.json` in the data folder, or makes it with mode 0600.
 *
 * @throws StartFault when it is broken, or gone while there is a database that was made with it.
 */
export async function loadSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, "secrets.json");
  if (existsSync(file)) return readSecrets(file, await readFile(file, "utf8"));
  if (existsSync(join(dataDir, "postgres", "cluster"))) {
    throw new StartFault(
      `${file} is gone, and the database cannot be opened without it; npm start -- --fresh begins again.`,
    );
  }
  const secrets = each(() => randomBytes(32).toString("hex"));
  await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secrets;
}

function readSecrets(file: string, text: string): Secrets {
  const found = new Map<string, unknown>(Object.entries(parse(file, text)));
  return each((name) => {
    const value = found.get(name);
    if (typeof value === "string" && value.length >= 32) return value;
    throw new StartFault(`${file} has no ${name}; npm start -- --fresh begins again.`);
  });
}

function each(give: (name: string) => string): Secrets {
  const [databasePassword, appDatabasePassword, workerDatabasePassword, platformSecret] = names;
  return {
    databasePassword: give(databasePassword),
    appDatabasePassword: give(appDatabasePassword),
    workerDatabasePassword: give(workerDatabasePassword),
    platformSecret: give(platformSecret),
  };
}

function parse(file: string, text: string): object {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch (error) {
    throw new StartFault(`${file} is not readable as JSON; npm start -- --fresh begins again.`, {
      cause: error,
    });
  }
}
