import type { TenantExecutor, TenantTx } from "@omzien/db";
import { sql } from "kysely";

/** One version of the settings with who wrote it; a handful of rows, by primary key. */
function selectVersions(db: TenantExecutor) {
  return db.kysely
    .selectFrom("disclosure_version as v")
    .leftJoin("person as writer", "writer.id", "v.written_by")
    .select([
      "v.number",
      "v.settings",
      "v.note",
      "v.written_by",
      "v.written_at",
      "writer.first_name as writer_first_name",
      "writer.erased_at as writer_erased_at",
    ]);
}
export type VersionRow = Awaited<ReturnType<ReturnType<typeof selectVersions>["execute"]>>[number];

/** Newest first. */
export function newestVersions(db: TenantExecutor, limit: number): Promise<VersionRow[]> {
  return selectVersions(db).orderBy("v.number", "desc").limit(limit).execute();
}

export function findVersion(db: TenantExecutor, number: number): Promise<VersionRow | undefined> {
  return selectVersions(db).where("v.number", "=", number).executeTakeFirst();
}

/** Newest first; with who published. */
function selectPublications(db: TenantExecutor) {
  return db.kysely
    .selectFrom("disclosure_publication as p")
    .leftJoin("person as publisher", "publisher.id", "p.published_by")
    .select([
      "p.number",
      "p.version",
      "p.published_by",
      "p.published_at",
      "publisher.first_name as publisher_first_name",
      "publisher.erased_at as publisher_erased_at",
    ])
    .orderBy("p.number", "desc");
}
export type PublicationRow = Awaited<ReturnType<ReturnType<typeof selectPublications>["execute"]>>[number];

export function publicationsOf(db: TenantExecutor, versions: readonly number[]): Promise<PublicationRow[]> {
  return selectPublications(db)
    .where((eb) => eb("p.version", "=", eb.fn.any(sql<number[]>`${[...versions]}::int[]`)))
    .execute();
}

export function newestPublication(db: TenantExecutor): Promise<PublicationRow | undefined> {
  return selectPublications(db).limit(1).executeTakeFirst();
}

export async function insertVersion(
  tx: TenantTx,
  row: { number: number; settings: unknown; note: string; by: string; at: Date },
): Promise<void> {
  await tx.kysely
    .insertInto("disclosure_version")
    .values({
      number: row.number,
      settings: JSON.stringify(row.settings),
      note: row.note,
      written_by: row.by,
      written_at: row.at,
    })
    .execute();
}

export async function insertPublication(
  tx: TenantTx,
  row: { number: number; id: string; version: number; by: string; at: Date },
): Promise<void> {
  await tx.kysely
    .insertInto("disclosure_publication")
    .values({
      number: row.number,
      id: row.id,
      version: row.version,
      published_by: row.by,
      published_at: row.at,
    })
    .execute();
}
