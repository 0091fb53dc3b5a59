import type { ImageFile } from "@omzien/contracts";
import type { TenantExecutor, TenantTx } from "@omzien/db";

/** One version with who wrote it, by primary key. */
function selectVersions(db: TenantExecutor) {
  return db.kysely
    .selectFrom("house_style_version as v")
    .leftJoin("person as writer", "writer.id", "v.written_by")
    .leftJoin("house_style_image as logo", "logo.id", "v.logo_id")
    .leftJoin("house_style_image as icon", "icon.id", "v.icon_id")
    .select([
      "v.number",
      "v.appearance",
      "v.form_of_address",
      "v.note",
      "v.logo_id",
      "v.icon_id",
      "logo.files as logo_files",
      "icon.files as icon_files",
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

export function versionRow(db: TenantExecutor, number: number): Promise<VersionRow | undefined> {
  return selectVersions(db).where("v.number", "=", number).executeTakeFirst();
}

/** With who published, and when it was cancelled. */
function selectPublications(db: TenantExecutor) {
  return db.kysely
    .selectFrom("house_style_publication as p")
    .leftJoin("house_style_cancellation as c", "c.publication_id", "p.id")
    .leftJoin("person as publisher", "publisher.id", "p.published_by")
    .select([
      "p.number",
      "p.id",
      "p.version",
      "p.published_by",
      "p.published_at",
      "p.takes_effect_at",
      "c.cancelled_at",
      "publisher.first_name as publisher_first_name",
      "publisher.erased_at as publisher_erased_at",
    ]);
}
export type PublicationRow = Awaited<ReturnType<ReturnType<typeof selectPublications>["execute"]>>[number];

/** All there are, newest first: a municipality publishes a handful of times a year. */
export function allPublications(db: TenantExecutor): Promise<PublicationRow[]> {
  return selectPublications(db).orderBy("p.number", "desc").execute();
}

/** Of those that took effect, the one that did so last; by index. */
export function publicationInEffect(db: TenantExecutor, now: Date): Promise<PublicationRow | undefined> {
  return selectPublications(db)
    .where("c.publication_id", "is", null)
    .where("p.takes_effect_at", "<=", now)
    .orderBy("p.takes_effect_at", "desc")
    .orderBy("p.number", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Of those that did not, the one that does so first; by index. */
export function soonestPlanned(db: TenantExecutor, now: Date): Promise<PublicationRow | undefined> {
  return selectPublications(db)
    .where("c.publication_id", "is", null)
    .where("p.takes_effect_at", ">", now)
    .orderBy("p.takes_effect_at")
    .orderBy("p.number")
    .limit(1)
    .executeTakeFirst();
}

/** How the site looked when it was made. */
export function firstStyle(db: TenantExecutor) {
  return db.kysely
    .selectFrom("site")
    .select(["theme", "form_of_address"])
    .where("id", "=", 1)
    .executeTakeFirstOrThrow();
}

export async function insertVersion(
  tx: TenantTx,
  row: {
    number: number;
    appearance: unknown;
    formOfAddress: "je" | "u";
    note: string;
    logoId: string | null;
    iconId: string | null;
    by: string;
    at: Date;
  },
): Promise<void> {
  await tx.kysely
    .insertInto("house_style_version")
    .values({
      number: row.number,
      appearance: JSON.stringify(row.appearance),
      form_of_address: row.formOfAddress,
      note: row.note,
      logo_id: row.logoId,
      icon_id: row.iconId,
      written_by: row.by,
      written_at: row.at,
    })
    .execute();
}

export async function insertPublication(
  tx: TenantTx,
  row: { number: number; id: string; version: number | null; by: string; at: Date; takesEffectAt: Date },
): Promise<void> {
  await tx.kysely
    .insertInto("house_style_publication")
    .values({
      number: row.number,
      id: row.id,
      version: row.version,
      published_by: row.by,
      published_at: row.at,
      takes_effect_at: row.takesEffectAt,
    })
    .execute();
}

export async function insertCancellation(
  tx: TenantTx,
  row: { publicationId: string; by: string; at: Date },
): Promise<void> {
  await tx.kysely
    .insertInto("house_style_cancellation")
    .values({ publication_id: row.publicationId, cancelled_by: row.by, cancelled_at: row.at })
    .execute();
}

export async function insertImage(
  tx: TenantTx,
  row: {
    id: string;
    kind: "logo" | "icon";
    files: readonly ImageFile[];
    by: string;
    at: Date;
  },
): Promise<void> {
  await tx.kysely
    .insertInto("house_style_image")
    .values({
      id: row.id,
      kind: row.kind,
      files: JSON.stringify(row.files),
      uploaded_by: row.by,
      uploaded_at: row.at,
    })
    .execute();
}

/** By primary key. */
export async function hasImage(
  db: TenantExecutor,
  { id, kind }: { id: string; kind: "logo" | "icon" },
): Promise<boolean> {
  const row = await db.kysely
    .selectFrom("house_style_image")
    .select("id")
    .where("id", "=", id)
    .where("kind", "=", kind)
    .executeTakeFirst();
  return row !== undefined;
}
