import { transaction } from "@omzien/db";
import { sql } from "kysely";
import { recordAudit } from "../audit.ts";
import type { ServiceContext } from "../context.ts";
import type { TenantPackage } from "./open-package.ts";

/** Puts whoever was erased where they were before on the list of here: a backup would bring them back otherwise. */
export async function noteErasures(ctx: ServiceContext): Promise<void> {
  await ctx.db.kysely
    .selectFrom("person")
    .select(sql<unknown>`platform.note_erasure(id, erased_at)`.as("noted"))
    .where("erased_at", "is not", null)
    .execute();
}

/** Keeps in the audit where the municipality came from, once. */
export async function noteImport(ctx: ServiceContext, { manifest, sha256 }: TenantPackage): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    const known = await tx.kysely
      .selectFrom("audit_event")
      .select("id")
      .where("action", "=", "tenant.imported")
      .where(sql<boolean>`facts ->> 'package' = ${sha256}`)
      .executeTakeFirst();
    if (known !== undefined) return;
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    const facts = { package: sha256, exportedAt: manifest.exportedAt, host: manifest.tenant.host, rows };
    await recordAudit(tx, ctx, { action: "tenant.imported", facts });
  });
}
