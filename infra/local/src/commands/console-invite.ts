import { createSeal } from "@omzien/auth";
import { openPlatform } from "@omzien/db";
import { inviteAdministrator } from "@omzien/services/console";
import type { Settings } from "../settings.ts";
import type { OpenDatabase } from "../start/open-database.ts";

/**
 * Makes a link by which somebody becomes a platform administrator; also for who lost password or telephone.
 *
 * @returns the link, to be handed over by another way than mail.
 */
export async function consoleInvite(
  database: OpenDatabase,
  { email, settings }: { email: string; settings: Settings },
): Promise<{ url: string; expiresAt: Date }> {
  const platform = openPlatform({ url: database.url, connections: 1 });
  try {
    const seal = createSeal(settings.platformSecret ?? database.secrets.platformSecret);
    const invitation = { email, who: "command line", now: new Date() };
    const { token, expiresAt } = await inviteAdministrator({ platform, seal }, invitation);
    // After the hash: a browser sends that to no server, and no log has it.
    return { url: `${consoleUrl(settings)}/uitnodiging#${token}`, expiresAt };
  } finally {
    await platform.close();
  }
}

/** Where the console is. */
export function consoleUrl({ consoleHost, databaseUrl, port }: Settings): string {
  return databaseUrl === undefined ? `http://${consoleHost}:${port}` : `https://${consoleHost}`;
}
