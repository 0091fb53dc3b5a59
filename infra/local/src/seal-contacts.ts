import { resealContacts } from "@omzien/services";
import { listTenants } from "@omzien/tenancy";
import { databaseOf, type Installation } from "./installation.ts";
import { secretsOf } from "./open-secrets.ts";
import { StartFault } from "./start-fault.ts";

/**
 * Seals contact data that are still as they were typed, and finishes rotations that were interrupted, in every
 * municipality; each is served meanwhile. Running it again changes nothing.
 *
 * @throws StartFault when the keys of a municipality cannot be opened here.
 */
export async function sealContacts(
  { platform, cells, database }: Installation,
  say: (word: string) => void,
): Promise<void> {
  const secrets = secretsOf(database);
  for (const { id, name, schemaVersion, cellAddress } of await listTenants(platform)) {
    // Its tables have yet to be made.
    if (schemaVersion === 0) continue;
    try {
      const { resealed } = await resealContacts({
        secrets,
        db: await databaseOf({ cells }, { id, cellAddress }),
      });
      if (resealed > 0) say(`${name}: ${resealed} sealed`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new StartFault(`The contact data of ${name} could not be sealed: ${why}`, { cause: error });
    }
  }
}
