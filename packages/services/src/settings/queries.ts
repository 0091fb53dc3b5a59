import { defineQuery, type TenantExecutor, type TenantTx } from "@omzien/db";

/** One version with who wrote it, by primary key. */
function selectVersions(db: TenantExecutor, topic: string) {
  return db.kysely
    .selectFrom("setting_version as v")
    .leftJoin("person as writer", "writer.id", "v.written_by")
    .where("v.topic", "=", topic)
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

/** Newest first. @param page.before only those with a lower number. */
export function newestVersions(
  db: TenantExecutor,
  topic: string,
  { limit, before }: { limit: number; before?: number | undefined },
): Promise<VersionRow[]> {
  return selectVersions(db, topic)
    .$if(before !== undefined, (query) => query.where("v.number", "<", before ?? 0))
    .orderBy("v.number", "desc")
    .limit(limit)
    .execute();
}

/** However old it is; undefined for a number that is not there. */
export function findVersion(
  db: TenantExecutor,
  topic: string,
  number: number,
): Promise<VersionRow | undefined> {
  return selectVersions(db, topic).where("v.number", "=", number).executeTakeFirst();
}

/** All of a topic, newest first, with who published: a handful a year. */
function selectPublications(db: TenantExecutor, topic: string) {
  return db.kysely
    .selectFrom("setting_publication as p")
    .leftJoin("person as publisher", "publisher.id", "p.published_by")
    .where("p.topic", "=", topic)
    .select([
      "p.number",
      "p.id",
      "p.version",
      "p.published_by",
      "p.published_at",
      "publisher.first_name as publisher_first_name",
      "publisher.erased_at as publisher_erased_at",
    ])
    .orderBy("p.number", "desc");
}
export type PublicationRow = Awaited<ReturnType<ReturnType<typeof selectPublications>["execute"]>>[number];

export function allPublications(db: TenantExecutor, topic: string): Promise<PublicationRow[]> {
  return selectPublications(db, topic).execute();
}

const publishedSettings = defineQuery<{ topic: string }>()((db, param) =>
  db
    .selectFrom("setting_publication as p")
    .leftJoin("setting_version as v", (join) =>
      join.onRef("v.topic", "=", "p.topic").onRef("v.number", "=", "p.version"),
    )
    .select(["v.settings"])
    .where("p.topic", "=", param("topic"))
    .orderBy("p.number", "desc")
    .limit(1),
);

/** What holds, as it was stored; undefined when nothing was published or when that went back to the beginning. */
export async function storedSettings(db: TenantExecutor, topic: string): Promise<unknown> {
  return (await db.maybeOne(publishedSettings, { topic }))?.settings ?? undefined;
}

export async function insertVersion(
  tx: TenantTx,
  row: { topic: string; number: number; settings: unknown; note: string; by: string; at: Date },
): Promise<void> {
  await tx.kysely
    .insertInto("setting_version")
    .values({
      topic: row.topic,
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
  row: { topic: string; number: number; id: string; version: number | null; by: string; at: Date },
): Promise<void> {
  await tx.kysely
    .insertInto("setting_publication")
    .values({
      topic: row.topic,
      number: row.number,
      id: row.id,
      version: row.version,
      published_by: row.by,
      published_at: row.at,
    })
    .execute();
}

const startSettings = defineQuery<{ topic: string }>()((db, param) =>
  db.selectFrom("setting_start").select("settings").where("topic", "=", param("topic")),
);

/** How the site was made, when that was kept; undefined while nothing else ever held. */
export async function storedStart(db: TenantExecutor, topic: string): Promise<unknown> {
  return (await db.maybeOne(startSettings, { topic }))?.settings;
}

export async function insertStart(tx: TenantTx, topic: string, settings: unknown): Promise<void> {
  await tx.kysely
    .insertInto("setting_start")
    .values({ topic, settings: JSON.stringify(settings) })
    .onConflict((conflict) => conflict.column("topic").doNothing())
    .execute();
}
