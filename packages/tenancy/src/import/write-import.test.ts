import type { PlatformDb, TenantDb } from "@omzien/db";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type AssembledImport, assembleImport } from "./assemble-import.ts";
import { fromRd } from "./rd.ts";
import {
  collection,
  corner,
  createTestFolder,
  rectangle,
  type TestFolder,
  zorgvalleiFeatures,
} from "./testing-files.ts";
import { openTestCell, type TestCell } from "./testing-cell.ts";
import { writeImport } from "./write-import.ts";

let folder: TestFolder;
let cell: TestCell;
let platform: PlatformDb;
let db: TenantDb;

beforeAll(async () => {
  folder = await createTestFolder();
  cell = await openTestCell();
  platform = cell.platform;
});
beforeEach(async () => {
  db = await cell.createTenant();
});
afterAll(async () => {
  await cell.close();
  await folder.remove();
});

const figures = "gwb_code_10;regio;recs;a_inw;a_65_oo\nBU99010001;Dorpskern;Buurt;1500;300\n";

type Files = {
  features?: unknown[];
  figures?: string | undefined;
  postcodes?: [string, number][];
  year?: number;
};

/** The import of a fictional municipality; postcodes lie so many metres east of its corner. */
async function assemble(files: Files = {}): Promise<AssembledImport> {
  const {
    features = zorgvalleiFeatures(),
    postcodes = [
      ["9901", 500],
      ["9902", -300],
    ],
    year = 2014,
  } = files;
  const lines = postcodes.map(([postcode, x]) => {
    const [longitude, latitude] = fromRd([corner[0] + x, corner[1] + 500]);
    return `${postcode},"Dorp","Zorgvallei",${latitude},${longitude},"Adres"\n`;
  });
  const header = "postcode,woonplaats,gemeente,latitude,longitude,soort\n";
  const text = "figures" in files ? files.figures : figures;
  return assembleImport({
    areasPath: await folder.write(`buurten-${year}.geojson`, collection(features)),
    inhabitantsPath: text === undefined ? undefined : await folder.write("kwb.csv", text),
    postcodesPath: lines.length === 0 ? undefined : await folder.write("4pp.csv", header + lines.join("")),
    municipality: { code: "GM9901" },
  });
}

const nothing = { areas: 0, adjoiningPairs: 0, postcodes: 0, catalogPostcodes: 0 };

/** Everything an import can touch, and the version of each row: a row rewritten with the same values shows. */
async function everything(): Promise<unknown> {
  const schema = `t_${db.tenantId}`;
  return platform.transaction(async (tx) => [
    await tx.rows(`select *, xmin::text as version from "${schema}".area order by code`),
    await tx.rows(`select *, xmin::text as version from "${schema}".area_relation order by 1, 2, 3`),
    await tx.rows(`select *, xmin::text as version from "${schema}".postcode order by 1`),
    await tx.rows(
      "select *, xmin::text as version from platform.tenant_postcode where tenant_id = $1 order by 1",
      [db.tenantId],
    ),
  ]);
}

async function areaRows(): Promise<unknown[][]> {
  const rows = await db.kysely
    .selectFrom("area")
    .select(["code", "name", "inhabitants", "inhabitants_65", "valid_from", "valid_until"])
    .orderBy("code")
    .execute();
  return rows.map((row) => Object.values(row));
}

describe("writing an import", () => {
  it("writes neighbourhoods, adjoining pairs and postcodes, and tells the catalog", async () => {
    expect(await writeImport({ db, platform }, await assemble())).toEqual({
      areas: 5,
      adjoiningPairs: 6,
      postcodes: 2,
      catalogPostcodes: 2,
    });
    expect((await areaRows()).slice(0, 2)).toEqual([
      ["BU99010001", "Dorpskern", 1500, 300, "2014-01-01", null],
      ["BU99010002", "Lindeveld. Beekzicht", null, null, "2014-01-01", null],
    ]);
    const [row] = await db.kysely
      .selectFrom("area")
      .select(["polygons", "centroid_x"])
      .orderBy("code")
      .execute();
    expect(row).toEqual({ polygons: (await assemble()).areas[0]?.polygons, centroid_x: 140_500 });
    const postcodes = await db.kysely
      .selectFrom("postcode as p")
      .innerJoin("area as a", "a.id", "p.area_id")
      .select(["p.postcode", "a.code", "p.x", "p.y", "p.placement"])
      .orderBy("p.postcode")
      .execute();
    expect(postcodes.map((found) => Object.values(found))).toEqual([
      ["9901", "BU99010001", 140_500, 450_500, "inside"],
      ["9902", "BU99010001", 139_700, 450_500, "nearest"],
    ]);
  });

  it("changes nothing when it is run twice, not even the version of a row", async () => {
    await writeImport({ db, platform }, await assemble());
    const before = await everything();
    expect(await writeImport({ db, platform }, await assemble())).toEqual(nothing);
    expect(await everything()).toEqual(before);
  });

  it("run twice at once has one effect", async () => {
    const assembled = await assemble();
    const both = await Promise.all([
      writeImport({ db, platform }, assembled),
      writeImport({ db, platform }, assembled),
    ]);
    expect(both.reduce((sum, written) => sum + written.areas, 0)).toBe(5);
    expect(await writeImport({ db, platform }, assembled)).toEqual(nothing);
  });

  it("takes over newer figures, and keeps the known ones when an import has none", async () => {
    await writeImport({ db, platform }, await assemble());
    const newer = await assemble({ figures: figures.replace("1500;300", "1600;.") });
    expect(await writeImport({ db, platform }, newer)).toMatchObject({ areas: 1, postcodes: 0 });
    await writeImport({ db, platform }, await assemble({ figures: undefined, postcodes: [] }));
    expect((await areaRows())[0]).toEqual(["BU99010001", "Dorpskern", 1600, null, "2014-01-01", null]);
    const served = await db.kysely.selectFrom("postcode").select("postcode").orderBy("postcode").execute();
    expect(served.map((row) => row.postcode)).toEqual(["9901", "9902"]);
  });

  it("ends a neighbourhood that newer borders do not have, and its pairs", async () => {
    await writeImport({ db, platform }, await assemble());
    const features = zorgvalleiFeatures().filter((one) => one.properties["statcode"] !== "BU99010003");
    await writeImport({ db, platform }, await assemble({ features, year: 2024 }));
    const rows = await areaRows();
    expect(rows[2]).toEqual(["BU99010003", "Molenhoek", null, null, "2014-01-01", "2024-01-01"]);
    expect(rows[0]?.slice(4)).toEqual(["2024-01-01", null]);
    const pairs = await db.kysely
      .selectFrom("area_relation as r")
      .innerJoin("area as a", (join) =>
        join.on((eb) =>
          eb.or([eb("a.id", "=", eb.ref("r.area_id")), eb("a.id", "=", eb.ref("r.other_area_id"))]),
        ),
      )
      .select("a.code")
      .execute();
    expect(pairs.map((pair) => pair.code)).not.toContain("BU99010003");
    await writeImport({ db, platform }, await assemble());
    expect((await areaRows())[2]?.slice(4)).toEqual(["2014-01-01", null]);
  });

  it("leaves what people made: twins, projects and postcodes placed by hand", async () => {
    await writeImport({ db, platform }, await assemble());
    const ids = await db.kysely.selectFrom("area").select("id").orderBy("code").execute();
    const [first, last] = [ids[0]?.id ?? "", ids[4]?.id ?? ""];
    await db.kysely
      .insertInto("area_relation")
      .values({ area_id: first, other_area_id: last, kind: "twin" })
      .execute();
    await db.kysely
      .updateTable("postcode")
      .set({ area_id: last, placement: "manual" })
      .where("postcode", "=", "9902")
      .execute();
    await db.kysely
      .insertInto("area")
      .columns([
        "id",
        "code",
        "name",
        "kind",
        "municipality_code",
        "polygons",
        "centroid_x",
        "centroid_y",
        "source",
        "valid_from",
      ])
      .expression((eb) =>
        eb
          .selectFrom("area")
          .select([sql`uuidv7()`.as("id"), sql.lit("flat").as("code"), "name", sql.lit("project").as("kind")])
          .select(["municipality_code", "polygons", "centroid_x", "centroid_y", "source", "valid_from"])
          .where("id", "=", first),
      )
      .execute();
    const before = await everything();
    expect(await writeImport({ db, platform }, await assemble())).toEqual(nothing);
    expect(await everything()).toEqual(before);
    await writeImport({ db, platform }, await assemble({ postcodes: [["9903", 100]] }));
    const served = await platform.kysely
      .selectFrom("tenant_postcode")
      .select("postcode")
      .where("tenant_id", "=", db.tenantId)
      .orderBy("postcode")
      .execute();
    expect(served.map((row) => row.postcode)).toEqual(["9902", "9903"]);
  });

  it("leaves nothing behind when a row is refused half way", async () => {
    const assembled = await assemble();
    const postcodes = assembled.postcodes.map((one) => ({ ...one, postcode: "no postcode" }));
    await expect(writeImport({ db, platform }, { ...assembled, postcodes })).rejects.toThrow();
    expect(await everything()).toEqual([[], [], [], []]);
  });

  it("touches no other tenant", async () => {
    await writeImport({ db, platform }, await assemble());
    const before = await everything();
    const [only] = zorgvalleiFeatures();
    const changed = { ...only, geometry: { type: "Polygon", coordinates: [rectangle(0, 0, 50, 50)] } };
    const others = await assemble({ features: [changed], postcodes: [["9901", 10]] });
    await writeImport({ db: await cell.createTenant(), platform }, others);
    expect(await everything()).toEqual(before);
  });
});
