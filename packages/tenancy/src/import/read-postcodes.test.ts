import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRd } from "./rd.ts";
import { type PostcodesFile, readPostcodes } from "./read-postcodes.ts";
import { createTestFolder, type TestFolder } from "./testing-files.ts";

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
});
afterAll(async () => folder.remove());

const header = 'id,postcode,"woonplaats","gemeente",latitude,longitude,"soort"';
const [longitude, latitude] = fromRd([140_500, 450_500]);

async function read(lines: readonly string[]): Promise<PostcodesFile> {
  const path = await folder.write("postcodes.csv", `${[header, ...lines].join("\n")}\n`);
  const box = { minX: 140_000, minY: 450_000, maxX: 143_000, maxY: 452_000 };
  return readPostcodes(path, { municipalityNames: ["ZORGVALLEI"], box });
}

function line(
  postcode: string,
  municipality: string,
  where = `${latitude},${longitude}`,
  kind = "Adres",
): string {
  return `1,${postcode},"Dorp, het","${municipality}",${where},"${kind}"`;
}

describe("reading postcodes", () => {
  it("keeps those of the municipality whatever its case and accents, in order, in RD metres", async () => {
    const lines = [line("9902", "Zorgvallei"), line("9901", "Zörgvallei", undefined, "Postbus")];
    const { postcodes } = await read(lines);
    const common = { place: "Dorp, het", point: [140_500, 450_500] };
    expect(postcodes).toEqual([
      { row: 3, postcode: "9901", ...common, municipality: "Zörgvallei", hasHomes: false },
      { row: 2, postcode: "9902", ...common, municipality: "Zorgvallei", hasHomes: true },
    ]);
  });

  it("keeps apart what lies in the box under another name", async () => {
    const { postcodes, inBox, rowCount } = await read([
      line("9901", "Oud-Zorg"),
      line("9902", "Ver", "53,6"),
    ]);
    expect(postcodes).toEqual([]);
    expect(inBox.map((row) => row.postcode)).toEqual(["9901"]);
    expect(rowCount).toBe(2);
  });

  it("knows no location when there is none, or none in the Netherlands", async () => {
    const { postcodes } = await read([line("9901", "Zorgvallei", ","), line("9902", "Zorgvallei", "0,0")]);
    expect(postcodes.map((row) => row.point)).toEqual([null, null]);
  });

  it.each([
    [
      "a postcode of five digits",
      line("99011", "Zorgvallei"),
      'row 2, column postcode: "99011" is not a postcode',
    ],
    ["words for degrees", line("9901", "Zorgvallei", "noord,5"), 'row 2, column latitude: "noord" is not'],
    ["a line too long", `${line("9901", "Zorgvallei")},x`, "line 2: this line has another number of columns"],
    ["a quote in the wrong place", '1,99"01,"x","y",1,1,"z"', "line 2: a quote stands in the wrong place"],
  ])("refuses %s with its line", async (_, wrong, message) => {
    await expect(read([wrong])).rejects.toThrow(message);
  });
});
