import { randomUUID } from "node:crypto";
import { publishedPolicy, type ServiceContext } from "@omzien/services";
import { type ListedTenant, listTenants } from "@omzien/tenancy";
import { databaseOf, type Installation } from "../installation.ts";
import { secretsOf } from "../open-secrets.ts";
import { StartFault } from "../start-fault.ts";

/**
 * The municipality of a host, for a command that works in it.
 *
 * @param job as the audit calls it.
 * @throws StartFault when no municipality has this host.
 */
export async function jobAt(
  { platform, cells, database }: Installation,
  { host, job }: { host: string; job: string },
): Promise<ServiceContext> {
  const tenant = (await listTenants(platform)).find(({ hosts }) => hosts.includes(host));
  if (tenant === undefined) {
    throw new StartFault(`There is no municipality at ${host}; npm run omzien -- tenant list shows them.`);
  }
  return jobIn({ cells, database }, tenant, job);
}

/** As `jobAt`, for a municipality that is known. */
export async function jobIn(
  { cells, database }: Pick<Installation, "cells" | "database">,
  { id, name, hosts, cellAddress }: Pick<ListedTenant, "id" | "name" | "hosts" | "cellAddress">,
  job: string,
): Promise<ServiceContext> {
  const db = await databaseOf({ cells }, { id, cellAddress });
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
