import { parseTenantId, type PlatformDb } from "@omzien/db";
import { openCatalog } from "../catalog.ts";
import { findOrphans } from "../lifecycle/reap.ts";
import { describeSchema } from "./describe-schema.ts";

/**
 * What must never be there, whatever was killed: schemas and roles of nobody, tenants that can be reached and are not
 * whole, tenants without what they need.
 *
 * @param reference the description of a whole tenant's schema.
 * @param login one of the programs', member of every tenant's role.
 */
export async function findHalfMade(
  admin: PlatformDb,
  reference: readonly string[],
  login: string,
): Promise<string[]> {
  const faults = (await findOrphans(admin)).map((schema) => `${schema} is nobody's`);
  const roles = await admin.transaction((tx) =>
    tx.rows(
      `select r.rolname::text as name from pg_auth_members m join pg_roles r on r.oid = m.roleid
       where pg_get_userbyid(m.member) = $1 and to_regnamespace('t_' || substr(r.rolname, 3)) is null`,
      [login],
    ),
  );
  faults.push(...roles.map(({ name }) => `role ${String(name)} has no schema`));
  const catalog = await openCatalog(admin);
  for (const { host } of await admin.kysely.selectFrom("tenant_host").select("host").execute()) {
    const tenant = await catalog.byHost(host);
    if (tenant === undefined) continue;
    const described = await describeSchema(admin, tenant.id);
    if (described.join("\n") !== reference.join("\n")) faults.push(`${host} is reached and not whole`);
  }
  await catalog.close();
  for (const { id } of await admin.kysely.selectFrom("spare_tenant").select("id").execute()) {
    const described = await describeSchema(admin, parseTenantId(id));
    if (described.join("\n") !== reference.join("\n")) faults.push(`spare ${id} is not whole`);
  }
  return faults;
}
