import { parseTenantId } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { publishedPolicy } from "../published-policy.ts";
import type { ConsoleContext } from "./context.ts";

/** What a verb of a site runs with when the console does it, in the cell where the site lives now. */
export async function siteContext(
  ctx: ConsoleContext,
  { id, name, hosts }: { id: string; name: string; hosts: readonly string[] },
  job: string,
): Promise<ServiceContext> {
  const tenantId = parseTenantId(id);
  const db = await ctx.tenantDb(tenantId, await cellAddressOf(ctx, id));
  return {
    tenant: { id: tenantId, name, primaryHost: hosts[0] ?? "" },
    db,
    actor: { kind: "system", job },
    now: ctx.now,
    requestId: "console",
    secrets: ctx.secrets,
    disclosure: await publishedPolicy(db),
    language: "nl",
  };
}

async function cellAddressOf({ platform }: ConsoleContext, id: string): Promise<string | null> {
  const { address } = await platform.kysely
    .selectFrom("tenant")
    .innerJoin("cell", "cell.id", "tenant.cell_id")
    .select("cell.address")
    .where("tenant.id", "=", id)
    .executeTakeFirstOrThrow();
  return address;
}
