import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AssembledImport, assembleImport, type ImportProgress } from "./assemble-import.ts";
import { fromRd } from "./rd.ts";
import {
  collection,
  corner,
  createTestFolder,
  type TestFolder,
  zorgvalleiFeatures,
} from "./testing-files.ts";

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
});
afterAll(async () => folder.remove());

const figures = [
  "gwb_code_10;regio;recs;a_inw;a_65_oo",
  "GM9901;Zorgvallei;Gemeente;4050;900",
  "BU99010001;Dorpskern;Buurt;1500;300",
  "BU99010002;Lindeveld, Beekzicht;Buurt;1000;200",
  "BU99010013;MOLENHOEK;Buurt;700;100",
  "BU99010004;Meerwijk-Oost;Buurt;.;.",
  "BU99010020;Nieuwbouw;Buurt;850;300",
];

function postcodeLine(
  postcode: string,
  x: number,
  y: number,
  municipality = "Zorgvallei",
  kind = "Adres",
): string {
  const [longitude, latitude] = fromRd([corner[0] + x, corner[1] + y]);
  return `${postcode},"Dorp","${municipality}",${latitude},${longitude},"${kind}"`;
}

const postcodeLines = [
  "postcode,woonplaats,gemeente,latitude,longitude,soort",
  postcodeLine("9901", 500, 500),
  postcodeLine("9902", -300, 500),
  postcodeLine("9903", 500, 500, "Zorgvallei", "Postbus"),
  postcodeLine("9904", -9000, 500),
];

async function assemble(postcodes = postcodeLines, name = "buurten-2014.geojson"): Promise<AssembledImport> {
  return assembleImport({
    areasPath: await folder.write(name, collection(zorgvalleiFeatures())),
    inhabitantsPath: await folder.write("kwb-2024.csv", `${figures.join("\n")}\n`),
    postcodesPath: await folder.write("4pp.csv", `${postcodes.join("\n")}\n`),
    municipality: { code: "GM9901" },
  });
}

describe("putting an import together", () => {
  it("gives every neighbourhood its inhabitants by code, or by name when the code changed", async () => {
    const { areas } = await assemble();
    expect(areas.map((area) => [area.code, area.name, area.inhabitants, area.inhabitants65Plus])).toEqual([
      ["BU99010001", "Dorpskern", 1500, 300],
      ["BU99010002", "Lindeveld, Beekzicht", 1000, 200],
      ["BU99010003", "MOLENHOEK", 700, 100],
      ["BU99010004", "Meerwijk", null, null],
      ["BU99010005", "Eiland", null, null],
    ]);
    expect(areas[0]).toMatchObject({ source: "buurten-2014.geojson, kwb-2024.csv", validFrom: "2014-01-01" });
  });

  it("says of every row that was left out or placed otherwise which one, and why", async () => {
    const { report } = await assemble();
    expect(report.remarks.map(({ row, code, outcome, reason }) => [row, code, outcome, reason])).toEqual([
      [null, "BU99010005", "note", "area_without_inhabitants"],
      [7, "BU99010020", "not placed", "inhabitants_without_area"],
      [5, "BU99010013", "placed otherwise", "matched_by_name"],
      [6, "BU99010004", "placed otherwise", "name_changed"],
      [4, "BU99010002", "note", "name_respelled"],
      [6, "BU99010004", "note", "inhabitants_unknown"],
      [4, "9903", "not placed", "postcode_without_homes"],
      [5, "9904", "not placed", "postcode_outside_areas"],
      [3, "9902", "placed otherwise", "postcode_nearest_area"],
    ]);
    for (const remark of report.remarks) expect(remark.why).toMatch(/^[A-Z9].{20,}\.$/);
    const left = report.remarks.find((remark) => remark.reason === "inhabitants_without_area");
    expect(left?.why).toContain("850 inhabitants were not placed");
  });

  it("counts, and names its sources", async () => {
    const { report, postcodes } = await assemble();
    expect(report.municipality).toEqual({ code: "GM9901", name: "Zorgvallei" });
    expect(report.counts).toEqual({
      areas: 5,
      areasWithInhabitants: 3,
      inhabitants: 3200,
      adjoiningPairs: 6,
      postcodesInside: 1,
      postcodesNearest: 1,
      postcodesNotPlaced: 2,
      rowsNotPlaced: 3,
    });
    expect(report.sources.map(({ file, rows, rowsUsed }) => [file, rows, rowsUsed])).toEqual([
      ["buurten-2014.geojson", 6, 5],
      ["kwb-2024.csv", 6, 4],
      ["4pp.csv", 4, 2],
    ]);
    expect(postcodes.map((one) => [one.postcode, one.areaCode, one.placement])).toEqual([
      ["9901", "BU99010001", "inside"],
      ["9902", "BU99010001", "nearest"],
    ]);
  });

  it("gives the same answer twice", async () => {
    expect(await assemble()).toEqual(await assemble());
  });

  it("takes postcodes by location when no row names the municipality, as after a merger", async () => {
    const renamed = postcodeLines.map((line) => line.replace("Zorgvallei", "Oud-Zorg"));
    const { postcodes, report } = await assemble(renamed);
    expect(postcodes.map((one) => one.postcode)).toEqual(["9901"]);
    const remark = report.remarks.find(({ reason }) => reason === "postcode_chosen_by_location");
    expect(remark?.why).toContain("(named Oud-Zorg)");
  });

  it("does not guess the year of the borders in silence", async () => {
    const { areas, report } = await assemble(postcodeLines, "buurten.geojson");
    expect(areas[0]?.validFrom).toBe("2000-01-01");
    expect(report.remarks.map((remark) => remark.reason)).toContain("border_year_unknown");
  });

  it("says when the key figures do not add up to the municipality's total", async () => {
    const cut = figures.filter((line) => !line.startsWith("BU99010020"));
    const { report } = await assembleImport({
      areasPath: await folder.write("buurten-2014.geojson", collection(zorgvalleiFeatures())),
      inhabitantsPath: await folder.write("cut.csv", `${cut.join("\n")}\n`),
      municipality: { code: "GM9901" },
    });
    expect(report.remarks.map((remark) => remark.reason)).toContain("totals_differ");
  });

  it("reports progress in bytes, forwards only and to the end, step by step", async () => {
    const seen: ImportProgress[] = [];
    const areasPath = await folder.write("buurten-2014.geojson", collection(zorgvalleiFeatures()));
    const postcodesPath = await folder.write("4pp.csv", `${postcodeLines.join("\n")}\n`);
    await assembleImport({ areasPath, postcodesPath, municipality: { code: "GM9901" } }, (now) =>
      seen.push(now),
    );
    expect([...new Set(seen.map((now) => now.step))]).toEqual(["areas", "postcodes", "adjacency"]);
    for (const [step, last] of Map.groupBy(seen, (now) => now.step)) {
      expect(last.at(-1), step).toMatchObject({ done: last[0]?.total });
      expect(last.map((now) => now.done)).toEqual(last.map((now) => now.done).toSorted((a, b) => a - b));
    }
  });
});
