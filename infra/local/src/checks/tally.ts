import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative } from "node:path";

/** How many tests ended how; `failures` are lines that say which failed and of what. */
export type Tally = { passed: number; failed: number; skipped: number; failures: string[] };

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
      failures: [...total.failures, ...tally.failures],
    }),
    nothing,
  );
}

type VitestReport = {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  testResults?: VitestFile[];
};
type VitestFile = { name: string; status: string; message?: string; assertionResults?: VitestTest[] };
type VitestTest = { fullName: string; status: string; failureMessages?: string[] | null };

/**
 * The counts in vitest's JSON report; a run that failed without a failed test (a broken file) counts one.
 *
 * @param root the folder from which files are named.
 */
export async function vitestTally(file: string, isGreen: boolean, root: string): Promise<Tally> {
  const report = await readReport<VitestReport>(file);
  const failed = report.numFailedTests ?? 0;
  return {
    passed: report.numPassedTests ?? 0,
    failed: isGreen ? failed : Math.max(1, failed),
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    failures: (report.testResults ?? []).flatMap((result) => failuresIn(result, relative(root, result.name))),
  };
}

/** The counts in `{ passed, failed, skipped, failures }` of the browser tests, in the same way. */
export async function browserTally(file: string, isGreen: boolean): Promise<Tally> {
  const report = { ...nothing, ...(await readReport<Tally>(file)) };
  return { ...report, failed: isGreen ? report.failed : Math.max(1, report.failed) };
}

function failuresIn(file: VitestFile, name: string): string[] {
  const failed = (file.assertionResults ?? []).filter(({ status }) => status === "failed");
  if (failed.length === 0 && file.status === "failed") return [`${name}: ${firstLine(file.message)}`];
  return failed.map(
    ({ fullName, failureMessages }) => `${name} > ${fullName}: ${firstLine(failureMessages?.[0])}`,
  );
}

const firstLine = (message: string | undefined) => (message ?? "").trimStart().split("\n", 1)[0] ?? "";

async function readReport<Report extends object>(file: string): Promise<Partial<Report>> {
  if (!existsSync(file)) return {};
  return JSON.parse(await readFile(file, "utf8"));
}
