import { expect, test } from "vitest";
import { reportLines, shortReportLines } from "./report-lines.ts";

const remark = (row: number, outcome: "not placed" | "note") => ({
  source: "postcodes",
  row,
  code: "3511",
  name: "",
  outcome,
  reason: "postcode_outside_areas",
  why: "The postcode lies outside all neighbourhoods.",
});
const report = {
  municipality: { code: "GM0344", name: "Utrecht" },
  sources: [{ source: "postcodes", file: "postcodes.csv", rows: 4, rowsUsed: 1 }],
  counts: { rowsNotPlaced: 3 },
  remarks: [remark(2, "not placed"), remark(3, "not placed"), remark(4, "not placed"), remark(5, "note")],
};

test("the report names every row that could not be placed, and why", () => {
  const lines = reportLines(report);

  expect(lines.slice(0, 2)).toEqual(["postcodes: postcodes.csv, 4 rows, 1 used", "rows not placed: 3"]);
  for (const row of [2, 3, 4]) {
    expect(lines).toContain(`  postcodes, row ${row}: 3511 — The postcode lies outside all neighbourhoods.`);
  }
});

test("on a screen a long list is summed up by reason, and a short one is shown whole", () => {
  expect(shortReportLines(report, 2)).toEqual([
    "postcodes: postcodes.csv, 4 rows, 1 used",
    "rows not placed: 3",
    "",
    "Not placed (3)",
    "  3 × postcode outside areas, the first:",
    "    postcodes, row 2: 3511 — The postcode lies outside all neighbourhoods.",
    "",
    "Good to know (1)",
    "  postcodes, row 5: 3511 — The postcode lies outside all neighbourhoods.",
  ]);
});
