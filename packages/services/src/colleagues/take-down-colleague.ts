import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { pseudonymFor } from "../people/pseudonym.ts";
import { insertPerson } from "../people/queries.ts";

/** Takes down somebody of whom only the address is known; the rest they fill in themselves. @returns their id. */
export async function takeDownColleague(tx: TenantTx, ctx: ServiceContext, email: string): Promise<string> {
  const now = ctx.now();
  const id = newId(now.getTime());
  const locale = ctx.language === "en" ? "en" : "nl";
  const person = { id, first_name: "", pseudonym: pseudonymFor(id), locale, created_at: now } as const;
  await insertPerson(ctx, tx, person, { email });
  return id;
}
