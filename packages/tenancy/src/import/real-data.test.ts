import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type AssembledImport, assembleImport } from "./assemble-import.ts";
import { isInsidePolygons } from "./point-in-polygon.ts";
import { openTestCell } from "./testing-cell.ts";
import { writeImport } from "./write-import.ts";

// Real CBS data is not part of the project; it is looked for beside the repository.
const folder = fileURLToPath(new URL("../../../../../shared/data/", import.meta.url));
const areasPath = `${folder}cbs/buurten-2014.geojson`;
const inhabitantsPath = `${folder}cbs/kwb-2024-utrecht.xlsx`;
const postcodesPath = `${folder}postcodes-4pp.csv`;
const isMissing = [areasPath, inhabitantsPath, postcodesPath].some((path) => !existsSync(path));
if (isMissing) console.info(`Real municipalities: skipped, the CBS files are not in ${folder}`);

/** Prints what the import did, as its command would. */
function print({ report }: AssembledImport, milliseconds: number): void {
  const { areas, areasWithInhabitants, adjoiningPairs, ...postcodes } = report.counts;
  const reasons = Object.entries(Object.groupBy(report.remarks, (remark) => remark.reason));
  console.info(
    `${report.municipality.name}: ${areas} neighbourhoods, ${areasWithInhabitants} with inhabitants, ` +
      `${adjoiningPairs} adjoining pairs; postcodes ${postcodes.postcodesInside} inside, ` +
      `${postcodes.postcodesNearest} nearest, ${postcodes.postcodesNotPlaced} not placed; ` +
      `${reasons.map(([reason, remarks]) => `${reason} ${remarks.length}`).join(", ")}; ${Math.round(milliseconds)} ms`,
  );
}

describe.skipIf(isMissing)("real municipalities", () => {
  it("Utrecht: 111 neighbourhoods, all with inhabitants, every home postcode placed, in a few seconds", async () => {
    const started = performance.now();
    const municipality = { code: "GM0344", name: "Utrecht" };
    const assembled = await assembleImport({ areasPath, inhabitantsPath, postcodesPath, municipality });
    const milliseconds = performance.now() - started;
    print(assembled, milliseconds);
    const { areas, adjacency, report } = assembled;
    expect(areas).toHaveLength(111);
    expect(areas.every((area) => area.inhabitants !== null)).toBe(true);
    // 374,238 according to the municipality's own row; neighbourhoods are rounded to five.
    expect(Math.abs(report.counts.inhabitants - 374_238)).toBeLessThan(111 * 5);
    expect(report.counts).toMatchObject({ postcodesInside: 49, postcodesNearest: 0, postcodesNotPlaced: 10 });
    expect(
      report.remarks.filter(({ outcome }) => outcome === "not placed").map(({ reason }) => reason),
    ).toEqual(Array.from({ length: 10 }, () => "postcode_without_homes"));
    expect(new Set(adjacency.flat()).size).toBe(111);
    expect((2 * adjacency.length) / areas.length).toBeLessThan(6);
    const collapsed = report.remarks
      .filter(({ reason }) => reason === "area_collapsed")
      .map(({ code }) => code);
    const outside = areas.filter((area) => !isInsidePolygons(area.centroid, area.polygons));
    expect(outside.map((area) => area.code)).toEqual(collapsed);
    expect(milliseconds).toBeLessThan(10_000);
  });

  it("Haarlem: 40 neighbourhoods without key figures", async () => {
    const started = performance.now();
    const assembled = await assembleImport({ areasPath, postcodesPath, municipality: { code: "GM0392" } });
    print(assembled, performance.now() - started);
    expect(assembled.areas).toHaveLength(40);
    expect(assembled.report.counts).toMatchObject({
      areasWithInhabitants: 0,
      postcodesInside: 20,
      postcodesNotPlaced: 4,
    });
  });

  it("Haarlem with the key figures of Utrecht: no inhabitants, and the report says so", async () => {
    const municipality = { code: "GM0392", name: "Haarlem" };
    const { report } = await assembleImport({ areasPath, inhabitantsPath, municipality });
    expect(report.counts).toMatchObject({ areas: 40, areasWithInhabitants: 0 });
    expect(report.remarks.map((remark) => remark.reason)).toContain("no_rows_for_municipality");
  });

  it("Stichtse Vecht, known to the postcodes under its old names: placed by location", async () => {
    const assembled = await assembleImport({ areasPath, postcodesPath, municipality: { code: "GM1904" } });
    expect(assembled.areas).toHaveLength(32);
    expect(assembled.report.counts.postcodesInside).toBe(17);
    expect(assembled.report.remarks.map((remark) => remark.reason)).toContain("postcode_chosen_by_location");
  });

  it("Utrecht, written to a tenant twice: the second time changes nothing", async () => {
    const cell = await openTestCell();
    try {
      const to = { db: await cell.createTenant(), platform: cell.platform };
      const municipality = { code: "GM0344", name: "Utrecht" };
      const assembled = await assembleImport({ areasPath, inhabitantsPath, postcodesPath, municipality });
      const written = {
        areas: 111,
        adjoiningPairs: assembled.adjacency.length,
        postcodes: 49,
        catalogPostcodes: 49,
      };
      expect(await writeImport(to, assembled)).toEqual(written);
      const nothing = { areas: 0, adjoiningPairs: 0, postcodes: 0, catalogPostcodes: 0 };
      expect(await writeImport(to, assembled)).toEqual(nothing);
    } finally {
      await cell.close();
    }
  });
});
