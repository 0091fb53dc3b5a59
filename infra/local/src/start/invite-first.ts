import { openPlatform } from "@omzien/db";
import { consoleInvite } from "../commands/console-invite.ts";
import type { Settings } from "../settings.ts";
import type { OpenDatabase } from "./open-database.ts";

/**
 * For the embedded database only, as long as it has no administrator: a link for the first one, a new one with each
 * start.
 */
export async function inviteFirst(database: OpenDatabase, settings: Settings): Promise<string | undefined> {
  if (settings.databaseUrl !== undefined || (await hasAdministrator(database.url))) return undefined;
  return (await consoleInvite(database, { email: "platform@omzien.example", settings })).url;
}

async function hasAdministrator(url: string): Promise<boolean> {
  const platform = openPlatform({ url, connections: 1 });
  try {
    const one = await platform.kysely.selectFrom("administrator").select("id").limit(1).execute();
    return one.length > 0;
  } finally {
    await platform.close();
  }
}
