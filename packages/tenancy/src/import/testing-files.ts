import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { fromRd, type RdPoint } from "./rd.ts";

/** A folder of made-up files for one suite. */
export type TestFolder = {
  write: (name: string, content: string | Uint8Array) => Promise<string>;
  remove: () => Promise<void>;
};

/** A new empty folder under the system's temporary folder. */
export async function createTestFolder(): Promise<TestFolder> {
  const folder = await mkdtemp(join(tmpdir(), "omzien-import-"));
  return {
    write: async (name, content) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    },
    remove: async () => rm(folder, { recursive: true }),
  };
}

type Feature = { type: string; properties: Record<string, unknown>; geometry: unknown };

/** Corner of the fictional municipality of Zorgvallei (GM9901), in RD metres. */
export const corner: RdPoint = [140_000, 450_000];

/** A rectangle in metres from the corner as a closed ring of degrees. */
export function rectangle(x: number, y: number, width: number, height: number): number[][] {
  const corners: [number, number][] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
  return corners.map(([dx, dy]) => [...fromRd([corner[0] + dx, corner[1] + dy])]);
}

/** A neighbourhood as CBS writes it. */
export function feature(code: string, name: string, coordinates: unknown, type = "Polygon"): Feature {
  const gmCode = `GM${code.slice(2, 6)}`;
  const properties = { statcode: code, statnaam: name, gmCode, gmNaam: "Zorgvallei", rubriek: "buurt" };
  return { type: "Feature", properties, geometry: { type, coordinates } };
}

/** The text of a FeatureCollection with one feature a line. */
export function collection(features: readonly unknown[]): string {
  const lines = features.map((element) => JSON.stringify(element)).join(",\n");
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}

/** Three neighbourhoods of 1 km in a row, one of another municipality, and a lake with an island. */
export function zorgvalleiFeatures(): Feature[] {
  const lake = [rectangle(0, 1000, 3000, 1000), rectangle(1000, 1300, 400, 400).toReversed()];
  return [
    feature("BU99010003", "Molenhoek", [rectangle(2000, 0, 1000, 1000)]),
    feature("BU99010001", "Dorpskern", [rectangle(0, 0, 1000, 1000)]),
    feature("BU99010002", "Lindeveld. Beekzicht", [rectangle(1000, 0, 1000, 1000)]),
    feature("BU99010004", "Meerwijk", lake),
    feature(
      "BU99010005",
      "Eiland",
      [[rectangle(1000, 1300, 400, 400)], [rectangle(3200, 300, 200, 200)]],
      "MultiPolygon",
    ),
    feature("BU99020001", "Elders", [rectangle(5000, 0, 1000, 1000)]),
  ];
}

/** A zip of texts, deflated; `claimedBytes` lies about a part's unpacked size. */
export function zip(parts: Readonly<Record<string, string>>, claimedBytes?: number): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const packed = deflateRawSync(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(text), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimedBytes ?? Buffer.byteLength(text), 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields, tail, Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, list, Buffer.from("PK\x05\x06"), end]);
}

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The parts of a workbook with one sheet, whose name is not the usual one. */
export function workbookParts(sheet: string, sharedStrings?: string): Record<string, string> {
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return {
    "xl/workbook.xml": `<workbook ${namespace} xmlns:r="${relation}"><sheets><sheet name="KWB" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId7" Target="worksheets/figures.xml"/></Relationships>`,
    ...(sharedStrings === undefined
      ? {}
      : { "xl/sharedStrings.xml": `<sst ${namespace}>${sharedStrings}</sst>` }),
    "xl/worksheets/figures.xml": `<worksheet ${namespace}><sheetData>${sheet}</sheetData></worksheet>`,
  };
}

/** A sheet row of inline texts and numbers. */
export function sheetRow(row: number, cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell, column) => {
    const reference = `${String.fromCharCode(65 + column)}${row}`;
    if (cell === null) return "";
    if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
    return `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${row}">${written.join("")}</row>`;
}
