import {
  applyTo,
  createRoleAndSchema,
  currentSchema,
  defaultLoginNames,
  dropRoleAndSchema,
  type LoginNames,
  newTenantId,
  parseTenantId,
  type PlatformDb,
  type PlatformTx,
  type TenantId,
  type TenantSchema,
} from "@omzien/db";

export interface SpareOptions {
  /** How many spares there should be; 2 by default. */
  size?: number;
  /** `main` by default. */
  cellId?: string;
  logins?: LoginNames;
  schema?: TenantSchema;
}

/**
 * Makes spare tenants until there are enough: role, schema and tables by the same migrations as any, under an id that
 * nobody has yet, so that nothing need be renamed when one is given out. Several at once make no more than enough.
 *
 * @param admin opened with a superuser's address and without time limit.
 * @returns how many were made.
 */
export async function fillSpares(admin: PlatformDb, options: SpareOptions = {}): Promise<number> {
  let made = 0;
  while (await makeSpare(admin, options)) made++;
  return made;
}

/** Takes a spare of exactly this version out of the pool, in the transaction that gives it a name; undefined when there is none. */
export async function takeSpare(
  tx: PlatformTx,
  cellId: string,
  version: number,
): Promise<TenantId | undefined> {
  const [row] = await tx.rows(
    `delete from platform.spare_tenant where id = (
       select id from platform.spare_tenant where cell_id = $1 and schema_version = $2
       order by made_at limit 1 for update skip locked)
     returning id`,
    [cellId, version],
  );
  return row === undefined ? undefined : parseTenantId(String(row["id"]));
}

/** Removes the spares of an older version, each in a transaction of its own. @returns how many. */
export async function removeOldSpares(
  admin: PlatformDb,
  schema: TenantSchema = currentSchema,
): Promise<number> {
  let removed = 0;
  while (await removeOldSpare(admin, schema.migrations.length)) removed++;
  return removed;
}

async function makeSpare(
  admin: PlatformDb,
  { size = 2, cellId = "main", logins = defaultLoginNames, schema = currentSchema }: SpareOptions,
): Promise<boolean> {
  return admin.transaction(async (tx) => {
    await tx.script(`
      set local lock_timeout = '60s';
      select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('omzien spare tenants'))`);
    const spares = await tx.kysely
      .selectFrom("spare_tenant")
      .select("id")
      .where("cell_id", "=", cellId)
      .where("schema_version", "=", schema.migrations.length)
      .execute();
    if (spares.length >= size) return false;
    const id = newTenantId();
    await createRoleAndSchema(tx, id, logins);
    await applyTo(tx, id, schema);
    await tx.kysely
      .insertInto("spare_tenant")
      .values({ id, cell_id: cellId, schema_version: schema.migrations.length })
      .execute();
    return true;
  });
}

async function removeOldSpare(admin: PlatformDb, version: number): Promise<boolean> {
  return admin.transaction(async (tx) => {
    const [row] = await tx.rows(
      `delete from platform.spare_tenant where id = (
         select id from platform.spare_tenant where schema_version < $1 limit 1 for update skip locked)
       returning id`,
      [version],
    );
    if (row === undefined) return false;
    await dropRoleAndSchema(tx, parseTenantId(String(row["id"])));
    return true;
  });
}
