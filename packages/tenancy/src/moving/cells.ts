import {
  addressOf,
  type CellAddress,
  ensureRoles,
  type Logins,
  migratePlatform,
  type PlatformDb,
  type TenantId,
  urlAt,
} from "@omzien/db";
import { MoveRefusedError } from "./move-refused.ts";

/** A cell as the catalog knows it. */
export interface ListedCell {
  id: string;
  state: "open" | "full" | "closed";
  /** Null is the database that the catalog is in. */
  address: CellAddress;
  tenants: number;
  maxTenants: number;
}

/** All cells with how many tenants live there, by name. */
export async function listCells(platform: PlatformDb): Promise<ListedCell[]> {
  const rows = await platform.kysely
    .selectFrom("cell")
    .select(["id", "state", "address", "max_tenants"])
    .select((eb) =>
      eb
        .selectFrom("tenant")
        .select((count) => count.fn.countAll<number>().as("tenants"))
        .whereRef("tenant.cell_id", "=", "cell.id")
        .as("tenants"),
    )
    .orderBy("id")
    .execute();
  return rows.map(({ max_tenants: maxTenants, tenants, ...cell }) => ({
    ...cell,
    tenants: Number(tenants ?? 0),
    maxTenants,
  }));
}

/**
 * Prepares a PostgreSQL cluster as a cell, with logins and queue, and puts it into the catalog. The same again changes
 * nothing but the logins' passwords.
 *
 * @param adminUrl a superuser's address of the catalog; its login must be one of the new cell too.
 * @throws MoveRefusedError when the cluster cannot be a cell, or the name or address is of another.
 */
export async function addCell(
  platform: PlatformDb,
  adminUrl: string,
  cell: { id: string; address: string; logins: Logins },
): Promise<{ isNew: boolean }> {
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(cell.id))
    throw new MoveRefusedError({ why: "cell_name", cell: cell.id });
  const address = addressOf(cell.address);
  const known = (await listCells(platform)).find(
    (other) => other.id === cell.id || other.address === address,
  );
  if (known !== undefined && (known.id !== cell.id || known.address !== address)) {
    throw new MoveRefusedError({ why: "cell_taken", cell: known.id });
  }
  await refuseUnfit(platform, platform.at(address), cell.id);
  const url = urlAt(adminUrl, address);
  await ensureRoles(url, cell.logins);
  await migratePlatform(url, { app: cell.logins.app.name, worker: cell.logins.worker.name });
  if (known !== undefined) return { isNew: false };
  await platform.kysely.insertInto("cell").values({ id: cell.id, state: "open", address }).execute();
  return { isNew: true };
}

/** The administrator's view of the cell that a tenant lives in; of the catalog's own when there is no such tenant. */
export async function cellOf(admin: PlatformDb, tenantId: TenantId): Promise<PlatformDb> {
  const row = await admin.kysely
    .selectFrom("tenant")
    .innerJoin("cell", "cell.id", "tenant.cell_id")
    .select("cell.address")
    .where("tenant.id", "=", tenantId)
    .executeTakeFirst();
  return admin.at(row?.address ?? null);
}

/** The administrator's view of a cell by its name. @throws when there is no such cell. */
export async function cellNamed(admin: PlatformDb, cellId: string): Promise<PlatformDb> {
  const { address } = await admin.kysely
    .selectFrom("cell")
    .select("address")
    .where("id", "=", cellId)
    .executeTakeFirstOrThrow();
  return admin.at(address);
}

/** Two cells in one cluster would share their tenants' roles; and who is to leave one day needs `logical`. */
async function refuseUnfit(catalog: PlatformDb, cell: PlatformDb, id: string): Promise<void> {
  const [here, there] = [await clusterOf(catalog), await clusterOf(cell)];
  if (here.identifier === there.identifier) throw new MoveRefusedError({ why: "same_cluster", cell: id });
  if (there.walLevel !== "logical")
    throw new MoveRefusedError({ why: "wal_level", cell: id, found: there.walLevel });
}

/** What tells one cluster from another, and whether tenants can leave it. */
export async function clusterOf(cell: PlatformDb): Promise<{ identifier: string; walLevel: string }> {
  const [row] = await cell.transaction((tx) =>
    tx.rows(`select system_identifier::text as identifier, current_setting('wal_level') as wal_level
      from pg_catalog.pg_control_system()`),
  );
  return { identifier: String(row?.["identifier"]), walLevel: String(row?.["wal_level"]) };
}
