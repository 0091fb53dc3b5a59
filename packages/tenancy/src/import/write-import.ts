import { type PlatformDb, type TenantDb, type TenantTx, transaction } from "@omzien/db";
import { newAreaId } from "./area-id.ts";
import type { AssembledImport } from "./assemble-import.ts";
import {
  deleteOtherPairs,
  deleteOtherPostcodes,
  endOtherAreas,
  insertPairs,
  servedPostcodes,
  upsertAreas,
  upsertPostcodes,
} from "./write-queries.ts";

/** How many rows an import added, changed, ended or removed; all 0 when everything was there already. */
export type WrittenImport = {
  areas: number;
  adjoiningPairs: number;
  postcodes: number;
  /** In the catalog, by which other sites of the installation send visitors here. */
  catalogPostcodes: number;
};

/**
 * Writes a municipality's map in one transaction of the tenant, under its own role: all or nothing. Running it
 * again changes nothing. Neighbourhoods of other borders end on the first day of these; twins, projects and
 * postcodes placed by hand stay. Without key figures or postcodes in the import, those that are known stay.
 *
 * The catalog follows when the transaction is done; should that fail, running it again sets it right.
 * @throws the errors of `transaction`.
 */
export async function writeImport(
  to: { db: TenantDb; platform: PlatformDb },
  assembled: AssembledImport,
): Promise<WrittenImport> {
  const written = await transaction(to.db, async (tx) => {
    const areas = await writeAreas(tx, assembled);
    const adjoiningPairs = await writePairs(tx, assembled);
    const postcodes = await writePostcodes(tx, assembled);
    return { areas, adjoiningPairs, postcodes };
  });
  return { ...written, catalogPostcodes: await listPostcodes(to) };
}

async function writeAreas(tx: TenantTx, assembled: AssembledImport): Promise<number> {
  const rows = assembled.areas.map((area) => ({
    id: newAreaId(),
    code: area.code,
    name: area.name,
    municipality_code: area.municipalityCode,
    polygons: area.polygons,
    centroid_x: Math.round(area.centroid[0]),
    centroid_y: Math.round(area.centroid[1]),
    inhabitants: area.inhabitants,
    inhabitants_65: area.inhabitants65Plus,
    source: area.source,
    valid_from: area.validFrom,
  }));
  const withInhabitants = assembled.report.sources.some(({ source }) => source === "inhabitants");
  const upserted = await tx.run(upsertAreas, { areas: JSON.stringify(rows), withInhabitants });
  const from = assembled.areas[0]?.validFrom;
  if (from === undefined) return upserted;
  const codes = assembled.areas.map((area) => area.code);
  const municipality = assembled.report.municipality.code;
  return upserted + (await tx.run(endOtherAreas, { municipality, codes, from }));
}

async function writePairs(tx: TenantTx, assembled: AssembledImport): Promise<number> {
  const pairs = JSON.stringify(assembled.adjacency.map(([code, other]) => ({ code, other_code: other })));
  const municipality = assembled.report.municipality.code;
  const removed = await tx.run(deleteOtherPairs, { municipality, pairs });
  return removed + (await tx.run(insertPairs, { pairs }));
}

async function writePostcodes(tx: TenantTx, assembled: AssembledImport): Promise<number> {
  if (!assembled.report.sources.some(({ source }) => source === "postcodes")) return 0;
  const rows = assembled.postcodes.map(({ postcode, areaCode, place, point, placement }) => {
    const [x, y] = [Math.round(point[0]), Math.round(point[1])];
    return { postcode, area_code: areaCode, place, x, y, placement };
  });
  const municipality = assembled.report.municipality.code;
  const postcodes = rows.map(({ postcode }) => postcode);
  const removed = await tx.run(deleteOtherPostcodes, { municipality, postcodes });
  return removed + (await tx.run(upsertPostcodes, { postcodes: JSON.stringify(rows) }));
}

/** Makes the catalog's list the same as the tenant's own, which also holds postcodes placed by hand. */
export async function listPostcodes({
  db,
  platform,
}: {
  db: TenantDb;
  platform: PlatformDb;
}): Promise<number> {
  const served = new Set((await db.all(servedPostcodes)).map(({ postcode }) => postcode));
  const listed = await platform.kysely
    .selectFrom("tenant_postcode")
    .select("postcode")
    .where("tenant_id", "=", db.tenantId)
    .execute();
  const known = new Set(listed.map(({ postcode }) => postcode));
  const added = [...served].filter((postcode) => !known.has(postcode));
  const removed = [...known].filter((postcode) => !served.has(postcode));
  // Without a change, nothing is written: every write tells all processes to read the catalog again.
  if (added.length + removed.length === 0) return 0;
  await platform.transaction(async (tx) => {
    await tx.rows(
      `insert into platform.tenant_postcode (postcode, tenant_id)
       select unnest($1::text[]), $2 on conflict do nothing`,
      [added, db.tenantId],
    );
    const stale = "delete from platform.tenant_postcode where tenant_id = $1 and postcode = any($2::text[])";
    await tx.rows(stale, [db.tenantId, removed]);
  });
  return added.length + removed.length;
}
