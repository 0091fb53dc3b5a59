import { checkDataFolder } from "../data-folder.ts";
import { loadSecrets } from "../secrets.ts";
import type { Settings } from "../settings.ts";
import { keyEncryptionKeysOf, loginsOf, type OpenDatabase, openDatabase } from "../start/open-database.ts";
import { findRunning } from "../state.ts";

/**
 * Gives a command the database: that of the `npm start` that runs, of `DATABASE_URL`, or the embedded one, started
 * for the time of the command and stopped after it.
 *
 * @throws StartFault
 */
export async function withDatabase<T>(
  settings: Settings,
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  await checkDataFolder(settings.dataDir);
  const running = settings.databaseUrl === undefined ? await findRunning(settings.dataDir) : undefined;
  if (running) {
    const secrets = await loadSecrets(settings.dataDir);
    const logins = loginsOf(settings, secrets);
    const keyEncryptionKeys = keyEncryptionKeysOf(settings, secrets);
    return work({ url: running.databaseUrl, logins, secrets, keyEncryptionKeys });
  }
  const database = await openDatabase(settings);
  try {
    return await work(database);
  } finally {
    await database.server?.stop();
  }
}
