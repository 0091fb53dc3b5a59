import { join } from "node:path";
import { defaultLoginNames, type Login, type Logins } from "@omzien/db";
import { PostgresStartError, type RunningPostgres, startPostgres } from "@omzien/embedded-postgres";
import { folderFault } from "../data-folder.ts";
import { rememberedPort } from "../ports.ts";
import { loadSecrets, type Secrets } from "../secrets.ts";
import type { Settings } from "../settings.ts";
import { StartFault } from "../start-fault.ts";
import { lastDatabasePort } from "../state.ts";

export type OpenDatabase = {
  /** Administrator's address: for migrations and provisioning, never for the programs. */
  url: string;
  logins: Logins;
  secrets: Secrets;
  /** What the programs get as KEY_ENCRYPTION_KEYS. */
  keyEncryptionKeys: string;
  /** Only of the embedded one. */
  server?: RunningPostgres;
};

/**
 * Starts the embedded PostgreSQL on the port it had before, or takes the one of `DATABASE_URL`.
 *
 * @throws StartFault
 */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  const secrets = await loadSecrets(settings.dataDir);
  const logins = loginsOf(settings, secrets);
  const keyEncryptionKeys = keyEncryptionKeysOf(settings, secrets);
  if (settings.databaseUrl !== undefined) {
    return { url: settings.databaseUrl, logins, secrets, keyEncryptionKeys };
  }
  const server = await startEmbedded(settings, secrets);
  return { url: server.url, logins, secrets, keyEncryptionKeys, server };
}

/** The logins of the programs: those of the settings, or our own with the passwords of this folder. */
export function loginsOf(settings: Settings, secrets: Secrets): Logins {
  const { app, worker } = defaultLoginNames;
  return {
    app: loginOf(settings.appDatabaseUrl) ?? { name: app, password: secrets.appDatabasePassword },
    worker: loginOf(settings.workerDatabaseUrl) ?? { name: worker, password: secrets.workerDatabasePassword },
  };
}

/** Those of the settings, or our own of this folder. */
export function keyEncryptionKeysOf(settings: Settings, secrets: Secrets): string {
  return settings.keyEncryptionKeys ?? `local:${secrets.keyEncryptionKey}`;
}

function loginOf(address: string | undefined): Login | undefined {
  if (address === undefined) return undefined;
  const { username, password } = new URL(address);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}

async function startEmbedded(settings: Settings, secrets: Secrets): Promise<RunningPostgres> {
  const { dataDir } = settings;
  try {
    return await startPostgres({
      dataDir: join(dataDir, "postgres"),
      port: await rememberedPort(await lastDatabasePort(dataDir)),
      password: secrets.databasePassword,
      durable: true,
      logFile: join(dataDir, "postgres.log"),
    });
  } catch (error) {
    if (error instanceof PostgresStartError) throw new StartFault(error.message, { cause: error });
    throw folderFault(dataDir, error);
  }
}
