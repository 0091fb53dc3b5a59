import { replayErasures } from "@omzien/services";
import { listTenants } from "@omzien/tenancy";
import { jobIn } from "./commands/job-at.ts";
import type { Installation } from "./installation.ts";

/**
 * Erases again, in every municipality, whoever a backup put back; before anything is served. Running it again changes
 * nothing.
 * @returns how many people had come back, by the name of the municipality; only those where somebody had.
 */
export async function eraseAgain(
  { platform, cells, database }: Installation,
  say: (word: string) => void = () => undefined,
): Promise<{ name: string; erased: number }[]> {
  const back: { name: string; erased: number }[] = [];
  for (const tenant of await listTenants(platform)) {
    // Nobody reaches it yet; one that comes from elsewhere does this itself, once it was compared.
    if (tenant.state === "preparing") continue;
    const { erased } = await replayErasures({
      ctx: await jobIn({ cells, database }, tenant, "erasures replay"),
    });
    if (erased === 0) continue;
    back.push({ name: tenant.name, erased });
    say(`${tenant.name}: ${erased} erased again`);
  }
  return back;
}
