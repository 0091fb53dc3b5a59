import { openCell, openPlatform, type PlatformDb, schemaOf, tenantDb, type TenantId } from "@omzien/db";
import { furnishSite } from "@omzien/services";
import { createTenant } from "@omzien/tenancy";
import type { Progress } from "../progress.ts";
import { copiedTables, history, schemaPlaceholder } from "./history.ts";

/** The host under which a benchmark tenant is reached. */
export function hostOf(index: number): string {
  return `gemeente-${String(index).padStart(4, "0")}.localhost`;
}

/** Stands in every description of a tenant's requests, so that an answer shows whose it is. */
export function markOf(index: number): string {
  return `[${hostOf(index)}]`;
}

// A backend that makes schemas grows by some 8 MB for each: a new one now and then keeps the machine free.
const tenantsPerConnection = 50;

/** Makes the first tenant, of which all others are copies. */
export async function makeTemplate(adminUrl: string, appUrl: string): Promise<TenantId> {
  const admin = openPlatform({ url: adminUrl, connections: 1, statementTimeoutMs: 0 });
  const cell = await openCell({ url: appUrl, lanes: 1, overflow: 1 });
  try {
    const { id, isNew } = await createTenant(admin, {
      name: "Gemeente 0",
      municipalityCode: "GM0000",
      hosts: [hostOf(0)],
    });
    if (!isNew) return id;
    await furnishSite(
      tenantDb(cell, id),
      {
        name: "Gemeente 0",
        slogan: "Samen in de buurt",
        introduction: "Vraag en bied hulp.",
        phone: "0900 - 12 34 56",
        phoneHours: "werkdagen",
        locale: "nl",
        formOfAddress: "je",
        theme: {},
        // What is measured is the desk, not signing in to it.
        secondFactorFrom: new Date("2100-01-01"),
      },
      new Date(),
    );
    await admin.transaction((tx) =>
      tx.script(`${history.replaceAll(schemaPlaceholder, schemaOf(id))}
        update "${schemaOf(id)}".help_request set description = description || ' ${markOf(0)}';`),
    );
    return id;
  } finally {
    await cell.close();
    await admin.close();
  }
}

/** Makes the tenants that are missing, each with the template's history and its own mark in what people wrote. */
export async function makeTenants(
  adminUrl: string,
  template: TenantId,
  count: number,
  progress: Progress,
): Promise<{ ids: TenantId[]; isNew: boolean }> {
  const ids: TenantId[] = [template];
  let isNew = false;
  while (ids.length < count) {
    const admin = openPlatform({ url: adminUrl, connections: 1, statementTimeoutMs: 0 });
    try {
      const end = Math.min(count, ids.length + tenantsPerConnection);
      while (ids.length < end) {
        const made = await makeTenant(admin, template, ids.length);
        ids.push(made.id);
        isNew ||= made.isNew;
        progress.at(ids.length, count);
      }
    } finally {
      await admin.close();
    }
  }
  return { ids, isNew };
}

async function makeTenant(
  admin: PlatformDb,
  template: TenantId,
  index: number,
): Promise<{ id: TenantId; isNew: boolean }> {
  const source = schemaOf(template);
  const copy = (target: string) =>
    copiedTables.map((table) => `insert into "${target}"."${table}" select * from "${source}"."${table}";`);
  return createTenant(
    admin,
    { name: `Gemeente ${index}`, municipalityCode: "GM0000", hosts: [hostOf(index)] },
    {
      furnish: (tx, schema) =>
        tx.script(`${copy(schema).join("\n")}
          update "${schema}".help_request set description = replace(description, '${markOf(0)}', '${markOf(index)}');`),
    },
  );
}
