import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

/** How many tests ended how. */
export type Tally = { passed: number; failed: number; skipped: number };

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
    }),
    nothing,
  );
}

/** The counts in vitest's JSON report; a run that failed without a failed test (a broken file) counts one. */
export async function vitestTally(file: string, isGreen: boolean): Promise<Tally> {
  const report = await readReport(file);
  const count = (name: string) => Number(report.get(name) ?? 0);
  const failed = count("numFailedTests");
  return {
    passed: count("numPassedTests"),
    failed: isGreen ? failed : Math.max(1, failed),
    skipped: count("numPendingTests") + count("numTodoTests"),
  };
}

/** The counts in `{ passed, failed, skipped }` of the browser tests, in the same way. */
export async function browserTally(file: string, isGreen: boolean): Promise<Tally> {
  const report = await readReport(file);
  const count = (name: string) => Number(report.get(name) ?? 0);
  const failed = count("failed");
  return {
    passed: count("passed"),
    failed: isGreen ? failed : Math.max(1, failed),
    skipped: count("skipped"),
  };
}

async function readReport(file: string): Promise<Map<string, unknown>> {
  if (!existsSync(file)) return new Map();
  const report: unknown = JSON.parse(await readFile(file, "utf8"));
  return new Map(typeof report === "object" && report !== null ? Object.entries(report) : []);
}
