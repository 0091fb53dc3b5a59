import { existsSync } from "node:fs";
import { join } from "node:path";
import { runToEnd } from "../processes/run-to-end.ts";
import { buildWeb } from "../web-build.ts";
import { requireGeneratedInStep } from "./generated.ts";

/** One thing that must be right; `run` throws with what is wrong. */
export type Check = { title: string; run: (say: (word: string) => void) => Promise<unknown> };

/** What is checked before the tests, cheapest first; none needs a database. */
export function listChecks(root: string): Check[] {
  const command = (title: string, name: string, ...args: string[]): Check => ({
    title,
    run: (say) =>
      runToEnd({
        title,
        command: name,
        args,
        cwd: root,
        lines: 200,
        onLine: (line) => say(line.slice(0, 60)),
      }),
  });
  const rules = "packages/config/dependency-cruiser.cjs";
  const boundaries = command("Who imports whom", "depcruise", "--config", rules, "apps", "packages", "infra");
  return [
    command("Format", "biome", "format", "."),
    command("Lint", "oxlint", "--type-aware"),
    ...(existsSync(join(root, rules)) ? [boundaries] : []),
    { title: "Generated files", run: () => requireGeneratedInStep(root) },
    command("Types", "turbo", "run", "typecheck", "--continue"),
    { title: "Build of the site", run: async (say) => say((await buildWeb(root)) ? "built" : "unchanged") },
  ];
}
