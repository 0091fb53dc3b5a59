import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ImportFileError } from "./import-file-error.ts";
import { beginScan, scanPiece } from "./json-scan.ts";
import { readAreas } from "./read-areas.ts";
import { readInhabitants } from "./read-inhabitants.ts";
import { readPostcodes } from "./read-postcodes.ts";
import {
  collection,
  createTestFolder,
  sheetRow,
  type TestFolder,
  workbookParts,
  zip,
  zorgvalleiFeatures,
} from "./testing-files.ts";

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
});
afterAll(async () => folder.remove());

const municipalityCode = "GM9901";
type Reader = (path: string) => Promise<unknown>;

/** Offsets all over a file, the same in every run, with the last 40 bytes each. */
function offsets(length: number, count: number): number[] {
  let state = 42;
  const spread = Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return 1 + (state % (length - 1));
  });
  const tail = Array.from({ length: Math.min(40, length - 1) }, (_, index) => length - 1 - index);
  return [...new Set([...spread, ...tail])].sort((a, b) => a - b);
}

/** The offsets at which a cut-off file was read as if it were whole, or refused without a position. */
async function accepted(content: Uint8Array, cuts: readonly number[], reader: Reader): Promise<number[]> {
  const found: number[] = [];
  for (const cut of cuts) {
    const path = await folder.write("cut-off", content.subarray(0, cut));
    const fault: unknown = await reader(path).catch((error: unknown) => error);
    const isRefused = fault instanceof ImportFileError && Object.keys(fault.position).length > 0;
    if (!isRefused) found.push(cut);
  }
  return found;
}

describe("a file that was cut off anywhere yields no rows, but an error with its position", () => {
  // Only the line end after the last bracket may go.
  const geojson = Buffer.from(collection(zorgvalleiFeatures()).trimEnd());

  it("borders", async () => {
    expect(
      await accepted(geojson, offsets(geojson.length, 300), (path) => readAreas(path, { municipalityCode })),
    ).toEqual([]);
  });

  it("borders: the same check finds a reader that forgets to look at the end", async () => {
    const forgetful: Reader = async (path) => {
      const scan = beginScan({
        list: "features",
        keep: [],
        onElement: () => undefined,
        kept: new Map(),
        hasList: false,
      });
      scanPiece(scan, await readFile(path, "utf8"), false);
    };
    const cuts = offsets(geojson.length, 300);
    expect(await accepted(geojson, cuts, forgetful)).toEqual(cuts);
  });

  it("workbook", async () => {
    const cells = Array.from({ length: 200 }, (_, index) => {
      const code = `BU9901${String(index).padStart(4, "0")}`;
      return sheetRow(index + 2, [code, `Buurt ${index}`, index, index]);
    });
    const sheet = sheetRow(1, ["gwb_code_10", "regio", "a_inw", "a_65_oo"]) + cells.join("");
    const workbook = Buffer.from(zip(workbookParts(sheet)));
    expect(
      (await readInhabitants(await folder.write("whole", workbook), { municipalityCode })).rows,
    ).toHaveLength(200);
    const cuts = offsets(workbook.length, 300);
    expect(await accepted(workbook, cuts, (path) => readInhabitants(path, { municipalityCode }))).toEqual([]);
  });

  it("workbook whose bytes were damaged", async () => {
    const sheet =
      sheetRow(1, ["gwb_code_10", "regio", "a_inw", "a_65_oo"]) + sheetRow(2, ["BU99010001", "Kern", 5, 1]);
    const workbook = Buffer.from(zip(workbookParts(sheet)));
    const whole = await readInhabitants(await folder.write("whole", workbook), { municipalityCode });
    const different: number[] = [];
    for (const at of offsets(workbook.length, 200)) {
      const damaged = Buffer.from(workbook);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 0x55, at);
      const reading = readInhabitants(await folder.write("damaged", damaged), { municipalityCode });
      const outcome: unknown = await reading.catch((error: unknown) => error);
      // Damage in a date or another field nobody reads changes nothing; all other damage is refused.
      if (outcome instanceof ImportFileError) continue;
      if (JSON.stringify(outcome) !== JSON.stringify(whole)) different.push(at);
    }
    expect(different).toEqual([]);
  });

  it("CSV, but for a cut exactly between two lines, which nobody can see", async () => {
    const lines = Array.from(
      { length: 60 },
      (_, index) => `${9900 + index},"Dorp","Zorgvallei",52.1${index},5.${index}`,
    );
    const text = Buffer.from(`postcode,woonplaats,gemeente,lat,lon\n${lines.join("\n")}\n`);
    const between = (cut: number): boolean => text.toString("latin1", cut - 1, cut) === "\n";
    const cuts = offsets(text.length, 400).filter((cut) => !between(cut));
    const reader: Reader = async (path) => readPostcodes(path, { municipalityNames: ["Zorgvallei"] });
    expect(await accepted(text, cuts, reader)).toEqual([]);
  });
});
