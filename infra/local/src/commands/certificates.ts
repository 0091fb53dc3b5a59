import { openPlatform } from "@omzien/db";
import { isAuthentic, listCertificates } from "@omzien/tenancy";
import type { OpenDatabase } from "../start/open-database.ts";
import { StartFault } from "../start-fault.ts";

/**
 * Certificates of what was destroyed, a line of JSON each, the latest first.
 *
 * @throws StartFault when one does not say any more what it said.
 */
export async function certificates(database: OpenDatabase): Promise<string[]> {
  const platform = openPlatform({ url: database.url, connections: 1 });
  try {
    const all = await listCertificates(platform);
    const changed = all.filter((certificate) => !isAuthentic(certificate));
    if (changed.length > 0) {
      const names = changed.map(({ content }) => content.tenant.name).join(", ");
      throw new StartFault(`The certificate of ${names} was changed after it was made.`);
    }
    const lines = all.map((certificate) => JSON.stringify(certificate));
    return lines.length > 0 ? lines : ["Nothing was destroyed yet."];
  } finally {
    await platform.close();
  }
}
