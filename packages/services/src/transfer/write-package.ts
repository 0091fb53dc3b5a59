import { tenantPackageFormat } from "@omzien/contracts";
import { schemaOf, transaction, type TenantTx } from "@omzien/db";
import { sql } from "kysely";
import { recordAudit } from "../audit.ts";
import type { ServiceContext } from "../context.ts";
import { invariant } from "../errors.ts";
import type { TenantFiles } from "../house-style/image-ports.ts";
import { leftOut } from "./left-out.ts";
import { type Manifest, manifestFile, rowsOf, type TableFile } from "./manifest.ts";
import type { PackageSink } from "./package-sink.ts";
import { visibleTables } from "./visible-tables.ts";
import { one, packFiles } from "./pack-files.ts";
import { writeTable } from "./write-table.ts";

export interface PackageOptions {
  /** Code of Statistics Netherlands, `GM0344`. */
  municipalityCode: string;
  /** What the municipality has in the file store. */
  files: TenantFiles;
  /** Called after each table, and waited for. */
  onTable?: (done: TableFile) => void | Promise<void>;
  /** The longest that the one transaction may take, in milliseconds; without it as long as any may. */
  longestMs?: number;
}

/**
 * Writes all that a municipality has, as JSON Lines and files with a manifest at the end: in one snapshot, as the
 * tenant's own role, a few hundred rows in memory at a time. That it was made is not noted here.
 *
 * @throws WrongSightError when the role sees more or less than its own tables; DamagedFileError,
 * StorageUnavailableError; what the sink throws.
 */
export async function writePackage(
  ctx: ServiceContext,
  sink: PackageSink,
  options: PackageOptions,
): Promise<Manifest> {
  const { longestMs: holdMs } = options;
  return transaction(ctx.db, (tx) => writeAll(ctx, tx, sink, options), {
    isolation: "repeatable read",
    retries: 0,
    ...(holdMs === undefined ? {} : { holdMs }),
  });
}

async function writeAll(
  ctx: ServiceContext,
  tx: TenantTx,
  sink: PackageSink,
  { municipalityCode, files, onTable }: PackageOptions,
): Promise<Manifest> {
  // While files are copied the database waits; `longestMs` is the limit here.
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx.kysely);
  const seen = await visibleTables(tx.kysely, tx.tenantId);
  const state = await stateOf(tx);
  const tables: TableFile[] = [];
  for (const table of seen.filter(({ name }) => leftOut[name] === undefined)) {
    const written = await writeTable(ctx, tx, table, sink);
    tables.push(written);
    await onTable?.(written);
  }
  const { id, name, primaryHost: host } = ctx.tenant;
  const manifest: Manifest = {
    kind: "omzien tenant package",
    formatVersion: tenantPackageFormat,
    ...state,
    tenant: { id, name, host, municipalityCode },
    tables,
    // After the rows: whatever file they name was there before them, and none ever changes.
    files: await packFiles(files, sink),
    leftOut: seen.flatMap(({ name: table }) => {
      const reason = leftOut[table];
      return reason === undefined ? [] : [{ table, reason }];
    }),
  };
  await sink.write(manifestFile, one(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)));
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

/** Keeps in the audit that everything was taken along by whoever runs the installation. */
export async function noteExport(ctx: ServiceContext, manifest: Manifest): Promise<void> {
  await transaction(ctx.db, (tx) => recordExport(tx, ctx, manifest));
}

/** The line of the audit for all of a municipality in one place, whoever made it. */
export async function recordExport(
  tx: TenantTx,
  ctx: ServiceContext,
  manifest: Manifest,
  { subject, bytes }: { subject?: string; bytes?: number } = {},
): Promise<void> {
  const counts = { tables: manifest.tables.length, rows: rowsOf(manifest), files: manifest.files.length };
  await recordAudit(tx, ctx, {
    action: "tenant.exported",
    ...(subject === undefined ? {} : { subject }),
    facts: { ...counts, ...(bytes === undefined ? {} : { bytes }) },
  });
}
