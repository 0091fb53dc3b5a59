import { join } from "node:path";
import { PostgresStartError, type RunningPostgres, startPostgres } from "@omzien/embedded-postgres";
import { folderFault } from "../data-folder.ts";
import { rememberedPort } from "../ports.ts";
import { loadSecrets, type Secrets } from "../secrets.ts";
import type { Settings } from "../settings.ts";
import { StartFault } from "../start-fault.ts";
import { lastDatabasePort } from "../state.ts";

export type OpenDatabase = {
  /** Administrator's address. */
  url: string;
  /** Address for the programs: a login without rights of its own. */
  appUrl: string;
  secrets: Secrets;
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
  if (settings.databaseUrl !== undefined) {
    return { url: settings.databaseUrl, appUrl: appUrl(settings.databaseUrl, secrets), secrets };
  }
  const server = await startEmbedded(settings, secrets);
  return { url: server.url, appUrl: appUrl(server.url, secrets), secrets, server };
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

function appUrl(administratorUrl: string, secrets: Secrets): string {
  const url = new URL(administratorUrl);
  url.username = "omzien_app";
  url.password = secrets.appDatabasePassword;
  return url.href;
}
