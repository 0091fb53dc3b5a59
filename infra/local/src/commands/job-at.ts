import { randomUUID } from "node:crypto";
import { tenantDb } from "@omzien/db";
import { publishedPolicy, type ServiceContext } from "@omzien/services";
import { type ListedTenant, listTenants } from "@omzien/tenancy";
import type { Installation } from "../installation.ts";
import { secretsOf } from "../open-secrets.ts";
import { StartFault } from "../start-fault.ts";

/**
 * The municipality of a host, for a command that works in it.
 *
 * @param job as the audit calls it.
 * @throws StartFault when no municipality has this host.
 */
export async function jobAt(
  { platform, cell, database }: Installation,
  { host, job }: { host: string; job: string },
): Promise<ServiceContext> {
  const tenant = (await listTenants(platform)).find(({ hosts }) => hosts.includes(host));
  if (tenant === undefined) {
    throw new StartFault(`There is no municipality at ${host}; npm run omzien -- tenant list shows them.`);
  }
  return jobIn({ cell, database }, tenant, job);
}

/** As `jobAt`, for a municipality that is known. */
export async function jobIn(
  { cell, database }: Pick<Installation, "cell" | "database">,
  { id, name, hosts }: Pick<ListedTenant, "id" | "name" | "hosts">,
  job: string,
): Promise<ServiceContext> {
  const db = tenantDb(cell, id);
  return {
    tenant: { id, name, primaryHost: hosts[0] ?? "" },
    db,
    actor: { kind: "system", job },
    now: () => new Date(),
    requestId: randomUUID(),
    secrets: secretsOf(database),
    disclosure: await publishedPolicy(db),
    language: "nl",
  };
}
