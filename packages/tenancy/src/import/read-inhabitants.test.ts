import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ImportFileError } from "./import-file-error.ts";
import { type InhabitantsFile, readInhabitants } from "./read-inhabitants.ts";
import { createTestFolder, sheetRow, type TestFolder, workbookParts, zip } from "./testing-files.ts";
import type { WorkbookLimits } from "./workbook.ts";

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
});
afterAll(async () => folder.remove());

async function read(content: string | Uint8Array, limits?: WorkbookLimits): Promise<InhabitantsFile> {
  const path = await folder.write("kwb.xlsx", content);
  return readInhabitants(path, { municipalityCode: "GM9901", ...(limits === undefined ? {} : { limits }) });
}

async function refusal(content: string | Uint8Array, limits?: WorkbookLimits): Promise<string> {
  const fault: unknown = await read(content, limits).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(ImportFileError);
  return fault instanceof Error ? fault.message : "";
}

const header = ["gwb_code_10", "a_man", "regio", "recs", "a_inw", "a_65_oo"];
const rows: (string | number | null)[][] = [
  ["GM9901", 1, "Zorgvallei", "Gemeente", 3000, 600],
  ["WK990100", 1, "Wijk 00", "Wijk      ", 3000, 600],
  ["BU99010001", 1, "Dorpskern", "Buurt", 2000, "."],
  ["BU99010002", null, "Lindeveld, Beekzicht", "Buurt", 1000, null],
  ["BU99020001", 1, "Elders", "Buurt", 5, 5],
];

const expected = [
  {
    row: 2,
    code: "GM9901",
    name: "Zorgvallei",
    kind: "municipality",
    inhabitants: 3000,
    inhabitants65Plus: 600,
  },
  { row: 3, code: "WK990100", name: "Wijk 00", kind: "district", inhabitants: 3000, inhabitants65Plus: 600 },
  {
    row: 4,
    code: "BU99010001",
    name: "Dorpskern",
    kind: "neighbourhood",
    inhabitants: 2000,
    inhabitants65Plus: null,
  },
  {
    row: 5,
    code: "BU99010002",
    name: "Lindeveld, Beekzicht",
    kind: "neighbourhood",
    inhabitants: 1000,
    inhabitants65Plus: null,
  },
];

function sheet(body: readonly (readonly (string | number | null)[])[]): string {
  return [header, ...body].map((cells, index) => sheetRow(index + 1, cells)).join("");
}

/** A workbook in which row 3 (the second row of figures) is another. */
function withRow3(cells: (string | number | null)[]): Uint8Array {
  return zip(workbookParts(sheet([rows[0] ?? [], cells])));
}

function csv(separator: string): string {
  const quoted = [header, ...rows].map((cells) => cells.map((cell) => `"${cell ?? ""}"`).join(separator));
  return `${quoted.join("\r\n")}\r\n`;
}

describe("reading key figures", () => {
  it("takes the rows of the municipality from a workbook; a point and an empty cell are unknown", async () => {
    expect(await read(zip(workbookParts(sheet(rows))))).toEqual({ rows: expected, rowCount: 5 });
  });

  it("takes the same from CSV with semicolons, commas or tabs", async () => {
    for (const separator of [";", ",", "\t"]) {
      expect((await read(csv(separator))).rows).toEqual(expected);
    }
  });

  it("reads shared texts in several runs, without their phonetic signs, and prefixed XML names", async () => {
    const titles = header.map(
      (title) => `<si><r><t>${title.slice(0, 2)}</t></r><r><t>${title.slice(2)}</t></r></si>`,
    );
    const strings = `${titles.join("")}<si><t>BU99010001</t></si><si><t>Dorps</t><rPh><t>no</t></rPh></si>`;
    const cells = header.map((_, index) => `<x:c t="s"><x:v>${index}</x:v></x:c>`).join("");
    const row2 =
      '<x:c t="s"><x:v>6</x:v></x:c><x:c r="C2" t="s"><x:v>7</x:v></x:c><x:c r="E2"><x:v>1.2E3</x:v></x:c>';
    const prefixed = `<x:row>${cells}</x:row><x:row r="2">${row2}</x:row>`;
    const parts = workbookParts("", strings);
    parts["xl/worksheets/figures.xml"] =
      `<x:worksheet xmlns:x="urn:x"><x:sheetData>${prefixed}</x:sheetData></x:worksheet>`;
    const { rows: found } = await read(zip(parts));
    const neighbourhood = { row: 2, code: "BU99010001", name: "Dorps", kind: "neighbourhood" };
    expect(found).toEqual([{ ...neighbourhood, inhabitants: 1200, inhabitants65Plus: null }]);
  });
});

describe("broken key figures are refused with row, column and reason", () => {
  const wrong: [string, () => Uint8Array | string, string][] = [
    [
      "a half person",
      () => withRow3(["BU99010001", 1, "Dorpskern", "Buurt", 1.5, 1]),
      'row 3, column a_inw: "1.5" is not',
    ],
    [
      "a word for a number",
      () => withRow3(["BU99010001", 1, "Dorpskern", "Buurt", 1, "veel"]),
      "row 3, column a_65_oo",
    ],
    [
      "fewer than nobody",
      () => withRow3(["BU99010001", 1, "Dorpskern", "Buurt", -1, 1]),
      "row 3, column a_inw",
    ],
    [
      "a malformed code",
      () => withRow3(["9901", 1, "Dorpskern", "Buurt", 1, 1]),
      'row 3, column gwb_code_10: "9901"',
    ],
    [
      "a kind that contradicts",
      () => withRow3(["BU99010001", 1, "Dorpskern", "Wijk", 1, 1]),
      "row 3, column recs",
    ],
    [
      "no name",
      () => withRow3(["BU99010001", 1, null, "Buurt", 1, 1]),
      "row 3, column regio: the name is missing",
    ],
    [
      "a code twice",
      () => withRow3(rows[0] ?? []),
      "row 3, column gwb_code_10: code GM9901 is in the file twice",
    ],
    [
      "missing columns",
      () => zip(workbookParts(sheetRow(1, ["regio", "a_inw"]))),
      "row 1: the header has no columns gwb_code_10 or gwb_code, a_65_oo",
    ],
    ["no rows", () => zip(workbookParts("")), "row 1: there is no header"],
    [
      "an error cell",
      () => zip(workbookParts('<row r="1"><c r="AB1" t="e"><v>#N/A</v></c></row>')),
      "row 1, column AB: this cell holds the error #N/A",
    ],
    [
      "a text that is not there",
      () => zip(workbookParts('<row r="1"><c r="A1" t="s"><v>9</v></c></row>', "<si/>")),
      "column A: this cell refers to text 9",
    ],
    [
      "a cell off the sheet",
      () => zip(workbookParts('<row r="1"><c r="ZZZ1"/></row>')),
      'row 1: "ZZZ1" is no cell',
    ],
    [
      "XML cut off",
      () => zip({ ...workbookParts(""), "xl/worksheets/figures.xml": "<worksheet>\n<row" }),
      "xl/worksheets/figures.xml, line 2, character",
    ],
    [
      "an XML bomb",
      () =>
        zip({
          ...workbookParts(""),
          "xl/worksheets/figures.xml": '<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>',
        }),
      "a document type is not allowed",
    ],
    [
      "no sheet",
      () => zip({ "xl/workbook.xml": "<workbook/>", "xl/_rels/workbook.xml.rels": "<R/>" }),
      "xl/workbook.xml: there is no sheet in it",
    ],
    [
      "another kind of zip",
      () => zip({ "a.txt": "a" }),
      "xl/workbook.xml: this part of the .xlsx is missing",
    ],
    ["not a zip after all", () => "PK and then nothing", "byte 19: this is not a whole .xlsx file"],
    [
      "a CSV line too short",
      () => "gwb_code_10;regio;a_inw;a_65_oo\nGM9901;Zorgvallei;5\n",
      "line 2: this line has another number of columns",
    ],
    [
      "an open quote in CSV",
      () => 'gwb_code_10;regio;a_inw;a_65_oo\nGM9901;"Zorg;5;1\n',
      "a quoted text is not closed",
    ],
    [
      "CSV without its last line end",
      () => "gwb_code_10;regio;a_inw;a_65_oo\nGM9901;Zorgvallei;5;34",
      "row 2: the last line has no line end",
    ],
  ];
  it.each(wrong)("%s", async (_, content, message) => {
    const found = await refusal(content());
    expect(found).toContain(message);
    expect(found).toMatch(/^kwb\.xlsx, .+\.$/);
  });

  it("a file that unpacks to more than is allowed, also when it lies about its size", async () => {
    const bomb = workbookParts(" ".repeat(3_000_000));
    const limits = { entries: 10, unpackedBytes: 1024 * 1024 };
    expect(zip(bomb).length).toBeLessThan(10_000);
    expect(await refusal(zip(bomb), limits)).toContain("unpacked it is larger than 1 MB");
    expect(await refusal(zip(bomb, 1000), limits)).toContain("is damaged and cannot be unpacked");
    expect(await refusal(zip(bomb), { entries: 2, unpackedBytes: 1e9 })).toContain(
      "it holds 3 files, more than 2",
    );
  });
});
