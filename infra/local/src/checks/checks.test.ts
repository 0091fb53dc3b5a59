import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { differences } from "./generated.ts";
import { browserTally, sum, vitestTally } from "./tally.ts";

const folder = mkdtempSync(join(tmpdir(), "omzien-tally-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the last line adds up the tests of vitest and of the browser", async () => {
  const vitest = report({ numPassedTests: 120, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
  const browser = report({ passed: 14, failed: 0, skipped: 1 });

  const total = sum([await vitestTally(vitest, false), await browserTally(browser, true)]);

  expect(total).toEqual({ passed: 134, failed: 1, skipped: 4 });
});

test("a run that broke off never looks as if nothing failed", async () => {
  const noReport = join(folder, "absent.json");
  const brokenFile = report({ numPassedTests: 5, numFailedTests: 0 });

  expect(await vitestTally(brokenFile, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(await browserTally(noReport, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("a generated file that changed, came or went is out of step", () => {
  const before = new Map([
    ["a.gen.ts", "1"],
    ["b.gen.ts", "2"],
    ["c.gen.ts", "3"],
  ]);
  const after = new Map([
    ["a.gen.ts", "1"],
    ["b.gen.ts", "9"],
    ["d.gen.ts", "4"],
  ]);

  expect(differences(before, after)).toEqual(["b.gen.ts", "c.gen.ts", "d.gen.ts"]);
  expect(differences(before, before)).toEqual([]);
});

function report(content: object): string {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}
