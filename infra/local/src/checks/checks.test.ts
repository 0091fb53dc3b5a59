import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { differences } from "./generated.ts";
import { browserTally, sum, vitestTally } from "./tally.ts";

const folder = mkdtempSync(join(tmpdir(), "omzien-tally-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the last lines add up the tests of vitest and of the browser, and name those that failed", async () => {
  const failed = {
    fullName: "a door opens",
    status: "failed",
    failureMessages: ["Error: it stays shut\n  at a"],
  };
  const testResults = [
    {
      name: "/project/door.test.ts",
      status: "failed",
      assertionResults: [failed, { fullName: "b", status: "passed" }],
    },
  ];
  const vitest = report({
    numPassedTests: 120,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults,
  });
  const browser = report({ passed: 13, failed: 1, skipped: 1, failures: ["Zorgvallei: a meal"] });

  const total = sum([await vitestTally(vitest, false, "/project"), await browserTally(browser, false)]);

  expect(total).toEqual({
    passed: 133,
    failed: 2,
    skipped: 4,
    failures: ["door.test.ts > a door opens: Error: it stays shut", "Zorgvallei: a meal"],
  });
});

test("a run that broke off never looks as if nothing failed", async () => {
  const noReport = join(folder, "absent.json");
  const brokenFile = report({
    numPassedTests: 5,
    numFailedTests: 0,
    testResults: [
      { name: "/project/door.test.ts", status: "failed", message: "No such module\n", assertionResults: [] },
    ],
  });

  const vitest = await vitestTally(brokenFile, false, "/project");

  expect(vitest).toEqual({ passed: 5, failed: 1, skipped: 0, failures: ["door.test.ts: No such module"] });
  expect(await browserTally(noReport, false)).toEqual({ passed: 0, failed: 1, skipped: 0, failures: [] });
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
