import { randomUUID } from "node:crypto";
import { tenantDb } from "@omzien/db";
import { replayErasures } from "@omzien/services";
import { listTenants } from "@omzien/tenancy";
import type { Installation } from "./installation.ts";
import { secretsOf } from "./open-secrets.ts";

/**
 * Erases again, in every municipality, whoever a backup put back; before anything is served. Running it again changes
 * nothing.
 * @returns how many people had come back, by the name of the municipality; only those where somebody had.
 */
export async function eraseAgain(
  { platform, cell, database }: Installation,
  say: (word: string) => void = () => undefined,
): Promise<{ name: string; erased: number }[]> {
  const back: { name: string; erased: number }[] = [];
  for (const { id, name, hosts } of await listTenants(platform)) {
    const { erased } = await replayErasures({
      ctx: {
        tenant: { id, name, primaryHost: hosts[0] ?? "" },
        db: tenantDb(cell, id),
        actor: { kind: "system", job: "erasures replay" },
        now: () => new Date(),
        requestId: randomUUID(),
        secrets: secretsOf(database),
        language: "nl",
      },
    });
    if (erased === 0) continue;
    back.push({ name, erased });
    say(`${name}: ${erased} erased again`);
  }
  return back;
}
