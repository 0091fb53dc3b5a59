import { existsSync } from "node:fs";
import { join } from "node:path";
import { spawnTied } from "../processes/tied-program.ts";
import { browserTally, type Tally, vitestTally } from "./tally.ts";

/** Tests that show their own progress; resolves to what they counted, also when they fail. */
export type Suite = { title: string; run: () => Promise<{ isGreen: boolean; tally: Tally }> };

/** @param reports a folder for the reports of the suites. */
export function listSuites(root: string, reports: string): Suite[] {
  const vitestReport = join(reports, "vitest.json");
  const browserReport = join(reports, "browser.json");
  const browserRun = join(root, "apps/e2e/src/run.ts");
  const vitest: Suite = {
    title: "Tests",
    run: async () => {
      const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`];
      const isGreen = await runShown(root, "vitest", args, {});
      return { isGreen, tally: await vitestTally(vitestReport, isGreen, root) };
    },
  };
  const browser: Suite = {
    title: "Browser tests",
    run: async () => {
      const isGreen = await runShown(root, process.execPath, [browserRun], {
        OMZIEN_E2E_RESULT: browserReport,
      });
      return { isGreen, tally: await browserTally(browserReport, isGreen) };
    },
  };
  return existsSync(browserRun) ? [vitest, browser] : [vitest];
}

// Servers of one's own in the environment are for npm start; tests must not write in them.
const notForTests = ["DATABASE_URL", "APP_DATABASE_URL", "S3_ENDPOINT", "SMTP_URL", "PORT"];

function runShown(root: string, command: string, args: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const inherited = Object.entries(process.env).filter(([name]) => !notForTests.includes(name));
  const child = spawnTied(command, args, {
    cwd: root,
    env: { ...Object.fromEntries(inherited), ...env },
    output: "inherit",
  });
  return new Promise((resolve) => {
    child.once("error", (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(false);
    });
    child.once("close", (code) => resolve(code === 0));
  });
}
