import type { TenantExecutor, TenantTx } from "@omzien/db";
import { newId } from "../new-id.ts";
import { nobody } from "../nobody.ts";

const mostShown = 20;

/** Somebody of the municipality, or of the platform by the address that they work under. */
export type PackageActor = { personId: string } | { platform: string };

const ofMunicipality = (by: PackageActor) => ("personId" in by ? by.personId : null);
const ofPlatform = (by: PackageActor) => ("platform" in by ? by.platform : null);

/** Newest first. Index: municipality_package_by_instant. */
export function newestPackages(db: TenantExecutor) {
  return db.kysely
    .selectFrom("municipality_package as m")
    .leftJoin("person as p", "p.id", "m.asked_by")
    .select([
      "m.id",
      "m.asked_by",
      "m.asked_by_platform",
      "m.asked_at",
      "m.tables_done",
      "m.ready_at",
      "m.bytes",
      "m.row_count",
    ])
    .select(["m.file_count", "m.removed_at", "p.first_name", "p.erased_at"])
    .orderBy("m.asked_at", "desc")
    .orderBy("m.id", "desc")
    .limit(mostShown)
    .execute();
}
export type PackageRow = Awaited<ReturnType<typeof newestPackages>>[number];

/** Newest first. Index: municipality_package_download_by_package. */
export function downloadsOf(db: TenantExecutor, packageIds: readonly string[]) {
  return db.kysely
    .selectFrom("municipality_package_download as d")
    .leftJoin("person as p", "p.id", "d.downloaded_by")
    .select(["d.package_id", "d.downloaded_by", "d.downloaded_by_platform", "d.downloaded_at"])
    .select(["p.first_name", "p.erased_at"])
    .where("d.package_id", "in", [...packageIds, nobody])
    .orderBy("d.downloaded_at", "desc")
    .orderBy("d.id", "desc")
    .execute();
}
export type DownloadRow = Awaited<ReturnType<typeof downloadsOf>>[number];

export function findPackage(db: TenantExecutor, id: string) {
  return db.kysely
    .selectFrom("municipality_package")
    .select(["id", "asked_by_platform", "asked_at", "ready_at", "removed_at"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The one that nobody finished; there is one at most. */
export function unfinishedPackage(tx: TenantTx) {
  return tx.kysely
    .selectFrom("municipality_package")
    .select(["id", "asked_at"])
    .where("ready_at", "is", null)
    .where("removed_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
}

/** Lie somewhere and should not any more, or will not be finished. */
export function packagesToRemove(db: TenantExecutor, before: { readyAt: Date; askedAt: Date }) {
  return db.kysely
    .selectFrom("municipality_package")
    .select("id")
    .where("removed_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("ready_at", "<=", before.readyAt),
        eb.and([eb("ready_at", "is", null), eb("asked_at", "<=", before.askedAt)]),
      ]),
    )
    .execute();
}

export async function markRemoved(db: TenantExecutor, id: string, at: Date): Promise<void> {
  await db.kysely
    .updateTable("municipality_package")
    .set({ removed_at: at })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .execute();
}

/** @returns false when somebody else asked at the same moment: theirs is the one. */
export async function insertPackage(
  tx: TenantTx,
  { id, by, at }: { id: string; by: PackageActor; at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: inserted } = await tx.kysely
    .insertInto("municipality_package")
    .values({ id, asked_by: ofMunicipality(by), asked_by_platform: ofPlatform(by), asked_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return inserted !== 0n;
}

export async function keepProgress(db: TenantExecutor, id: string, tablesDone: number): Promise<void> {
  await db.kysely
    .updateTable("municipality_package")
    .set({ tables_done: tablesDone })
    .where("id", "=", id)
    .execute();
}

/** @returns false for one that was given up meanwhile, or is ready already. */
export async function markReady(
  tx: TenantTx,
  id: string,
  made: { at: Date; bytes: number; rows: number; files: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.kysely
    .updateTable("municipality_package")
    .set({ ready_at: made.at, bytes: made.bytes, row_count: made.rows, file_count: made.files })
    .where("id", "=", id)
    .where("ready_at", "is", null)
    .where("removed_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows !== 0n;
}

export async function insertDownload(
  tx: TenantTx,
  { packageId, by, at }: { packageId: string; by: PackageActor; at: Date },
): Promise<void> {
  await tx.kysely
    .insertInto("municipality_package_download")
    .values({
      id: newId(),
      package_id: packageId,
      downloaded_by: ofMunicipality(by),
      downloaded_by_platform: ofPlatform(by),
      downloaded_at: at,
    })
    .execute();
}
