import { randomUUID } from "node:crypto";
import { tenantDb } from "@omzien/db";
import { type ResealReport, rotateTenantKey } from "@omzien/services";
import { listTenants } from "@omzien/tenancy";
import type { Installation } from "../installation.ts";
import { secretsOf } from "../open-secrets.ts";
import { StartFault } from "../start-fault.ts";

/**
 * Gives the municipality of a host a new key and seals its contact data with it, while it is served. Interrupted, it
 * is finished by running it again.
 *
 * @returns what was done, in one line.
 * @throws StartFault when no municipality has this host.
 */
export async function rotateKeys(installation: Installation, host: string): Promise<string> {
  const { platform, cell, database } = installation;
  const tenant = (await listTenants(platform)).find(({ hosts }) => hosts.includes(host));
  if (tenant === undefined) throw new StartFault(`No municipality has the host ${host}.`);
  const { id, name } = tenant;
  const report = await rotateTenantKey({
    tenant: { id, name, primaryHost: tenant.hosts[0] ?? host },
    db: tenantDb(cell, id),
    actor: { kind: "system", job: "keys rotate" },
    now: () => new Date(),
    requestId: randomUUID(),
    secrets: secretsOf(database),
    language: "nl",
  });
  return inWords(name, report);
}

function inWords(name: string, { resealed, unreadable }: ResealReport): string {
  const done = `${name} has a new key; contact data of ${resealed} people were sealed with it.`;
  if (unreadable === 0) return done;
  return `${done} Of ${unreadable} people something does not open; it was left, and the old key with it.`;
}
