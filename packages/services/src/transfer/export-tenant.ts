import { existsSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { schemaOf, transaction, type TenantTx } from "@omzien/db";
import { sql } from "kysely";
import { recordAudit } from "../audit.ts";
import type { ServiceContext } from "../context.ts";
import { invariant } from "../errors.ts";
import { leftOut } from "./left-out.ts";
import type { Manifest, TableFile } from "./manifest.ts";
import { visibleTables } from "./visible-tables.ts";
import { writeTable } from "./write-table.ts";

export interface ExportOptions {
  /** Absolute; must not exist yet. Only its owner may read what is in it. */
  folder: string;
  /** Called after each table, and waited for. */
  onTable?: (done: TableFile) => void | Promise<void>;
}

/** There is something at the place where the package would come. */
export class FolderTakenError extends Error {
  override readonly name = "FolderTakenError";
}

/**
 * Writes all that a municipality has into a folder of JSON Lines with a manifest: in one snapshot, as the tenant's own
 * role, a few hundred rows in memory at a time. The folder appears when it is whole; after a failure there is none.
 * The look is kept in the audit.
 *
 * @throws FolderTakenError; WrongSightError when the role sees more or less than its own tables; what the file system throws.
 */
export async function exportTenant(ctx: ServiceContext, options: ExportOptions): Promise<Manifest> {
  const { folder } = options;
  if (existsSync(folder)) throw new FolderTakenError(`${folder} is there already`);
  const making = `${folder}.part`;
  try {
    await rm(making, { recursive: true, force: true });
    await mkdir(making, { mode: 0o700 });
    const manifest = await transaction(ctx.db, (tx) => writeAll(ctx, tx, making, options), {
      isolation: "repeatable read",
      retries: 0,
    });
    await transaction(ctx.db, (tx) => noteExport(ctx, tx, manifest));
    await rename(making, folder);
    return manifest;
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error;
  }
}

async function writeAll(
  ctx: ServiceContext,
  tx: TenantTx,
  folder: string,
  { onTable }: ExportOptions,
): Promise<Manifest> {
  const seen = await visibleTables(tx.kysely, tx.tenantId);
  const state = await stateOf(tx);
  const tables: TableFile[] = [];
  for (const table of seen.filter(({ name }) => leftOut[name] === undefined)) {
    const written = await writeTable(ctx, tx, table, folder);
    tables.push(written);
    await onTable?.(written);
  }
  const manifest: Manifest = {
    kind: "omzien tenant package",
    formatVersion: 1,
    ...state,
    tenant: { id: ctx.tenant.id, name: ctx.tenant.name, host: ctx.tenant.primaryHost },
    tables,
    leftOut: seen.flatMap(({ name }) => {
      const reason = leftOut[name];
      return reason === undefined ? [] : [{ table: name, reason }];
    }),
  };
  const out = await open(join(folder, "manifest.json"), "wx", 0o600);
  await out.writeFile(`${JSON.stringify(manifest, null, 2)}\n`);
  await out.sync();
  await out.close();
  return manifest;
}

async function stateOf(tx: TenantTx): Promise<Pick<Manifest, "schemaVersion" | "exportedAt">> {
  const { rows } = await sql<{ version: number; at: Date }>`
    select max(version)::int as version, now() as at
    from ${sql.id(schemaOf(tx.tenantId), "schema_version")}`.execute(tx.kysely);
  const [row] = rows;
  invariant(row, "a tenant's schema has a version");
  return { schemaVersion: row.version, exportedAt: row.at.toISOString() };
}

async function noteExport(ctx: ServiceContext, tx: TenantTx, { tables }: Manifest): Promise<void> {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  await recordAudit(tx, ctx, { action: "tenant.exported", facts: { tables: tables.length, rows } });
}
