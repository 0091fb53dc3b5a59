import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { faultsOf, provenProperties } from "./proof/fifteen.ts";

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");
const manifest: unknown = JSON.parse(read("package.json"));

/** How `pnpm prove` runs them. */
function proveScript(): string {
  const scripts: unknown = manifest && typeof manifest === "object" ? Reflect.get(manifest, "scripts") : {};
  return String(scripts && typeof scripts === "object" ? Reflect.get(scripts, "prove") : "");
}

/** Which test runs a property of a file of `proof`. */
const runnerOf: Readonly<Record<string, string>> = {
  "packages/consent/src/proof/policy-properties.ts": "packages/consent/src/properties.test.ts",
  "packages/consent/src/proof/consent-properties.ts": "packages/consent/src/properties.test.ts",
  "packages/consent/src/proof/record-properties.ts": "packages/consent/src/dpv.test.ts",
};

describe("the fifteen properties of the policy", () => {
  test("are all there, each where the list says", () => {
    process.stdout.write(
      `properties of C.10: ${provenProperties.map(({ number, by }) => `${number} ${by}`).join(", ")}\n`,
    );
    expect(faultsOf(provenProperties, read)).toEqual([]);
  });

  test("run 2,000 times here, and 100,000 times by `pnpm prove`", () => {
    const script = proveScript();
    expect(script).toContain("OMZIEN_PROPERTY_RUNS=100000 ");
    const paths = script.split(" ").filter((word) => word.startsWith("packages/"));
    const runners = new Set(
      provenProperties.filter(({ number }) => number < 15).map(({ file }) => runnerOf[file] ?? file),
    );
    for (const runner of runners) {
      expect(
        paths.some((path) => runner.startsWith(path)),
        runner,
      ).toBe(true);
      const runs = runner.includes("cedar") ? "Math.max(10_000, " : '["OMZIEN_PROPERTY_RUNS"] ?? 2000';
      expect(read(runner), runner).toContain(runs);
    }
  });

  test("a list that lacks one, or names one that is not there, is found", () => {
    const others = provenProperties.filter(({ number }) => number !== 9);
    expect(faultsOf(others, read)).toEqual(["9 is not proven"]);
    const renamed = provenProperties.map((property) =>
      property.number === 8 ? { ...property, by: "tellsEveryone" } : property,
    );
    expect(faultsOf(renamed, read)).toEqual(["8: tellsEveryone is not where it should be"]);
    const renumbered = (file: string) => read(file).replaceAll("/** 4. ", "/** ");
    expect(faultsOf(provenProperties, renumbered)).toEqual([
      "4: isMonotoneInPhase is not where it should be",
    ]);
  });
});
