import { parseTenantId } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { publishedPolicy } from "../published-policy.ts";
import type { ConsoleContext } from "./context.ts";
import { cellAddressOf } from "./municipality-queries.ts";

/** What a verb of a site runs with when the console does it, in the cell where the site lives now. */
export async function siteContext(
  ctx: ConsoleContext,
  { id, name, hosts }: { id: string; name: string; hosts: readonly string[] },
  job: string,
): Promise<ServiceContext> {
  const tenantId = parseTenantId(id);
  const db = await ctx.tenantDb(tenantId, await cellAddressOf(ctx.platform, id));
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
