import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { listChecks } from "./checks/checks.ts";
import { listSuites } from "./checks/suites.ts";
import { sum, type Tally } from "./checks/tally.ts";
import { elapsed, step } from "./progress.ts";

const began = performance.now();
const root = resolve(import.meta.dirname, "../../..");
const reports = mkdtempSync(join(tmpdir(), "omzien-reports-"));
const failed: string[] = [];
const tallies: Tally[] = [];

process.once("exit", () => rmSync(reports, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
if (process.env["OMZIEN_PARENT_PIPE"] === "1") {
  process.stdin.once("close", () => process.exit(1)).resume();
  process.stdin.unref();
}

for (const check of listChecks(root)) {
  try {
    await step(check.title, check.run);
  } catch (error) {
    failed.push(check.title);
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}
for (const suite of listSuites(root, reports)) {
  const suiteBegan = performance.now();
  process.stdout.write(`… ${suite.title}\n`);
  const { isGreen, tally } = await suite.run();
  tallies.push(tally);
  if (!isGreen) failed.push(suite.title);
  process.stdout.write(`${isGreen ? "✓" : "✗"} ${suite.title} ${elapsed(suiteBegan)}\n`);
}

const { passed, failed: failedTests, skipped, failures } = sum(tallies);
// Which tests failed stands at the end too: what their suite printed may be far above it.
for (const failure of failures) process.stdout.write(`✗ ${failure}\n`);
process.stdout.write(failed.length === 0 ? "\nEverything is right" : `\nFailed: ${failed.join(", ")}`);
process.stdout.write(` (${elapsed(began)})\n${passed} passed, ${failedTests} failed, ${skipped} skipped\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
