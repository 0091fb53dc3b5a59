import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stylesheet } from "../stylesheet.ts";
import { Theme } from "@omzien/contracts";
import { shippedThemes } from "../themes/index.ts";
import { importTheme } from "./import-theme.ts";

const [base] = shippedThemes as [Theme];

const nasty = fc.constantFrom(
  "url(https://x.example/a.png)",
  "expression(alert(1))",
  "red;}body{display:none",
  "@import 'x';",
  "</style><script>alert(1)</script>",
  "\\75 rl(x)",
  "var(--utrecht-link-color)",
  "{utrecht.link.color}",
  "#06c",
  "'Nunito', url(x)",
  "calc(1px)",
  "\u0000",
);
const known = fc.constantFrom(
  "utrecht-link-color",
  "utrecht-document-color",
  "utrecht-button-primary-action-background-color",
  "utrecht-document-font-family",
  "utrecht-button-border-radius",
  "utrecht-heading-1-font-weight",
  "utrecht-document-line-height",
  "__proto__",
);
const value = fc.oneof(
  nasty,
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom("#fff", "rebeccapurple"),
);
const pairsOf = fc.array(fc.tuple(known, value), { maxLength: 12 });
const anyFile = fc.oneof(
  pairsOf.map((pairs) => `.t{${pairs.map(([name, text]) => `--${name}: ${text};`).join("")}}`),
  pairsOf.map((pairs) => JSON.stringify(Object.fromEntries(pairs))),
  pairsOf.map((pairs) =>
    JSON.stringify(pairs.map(([name, text]) => ({ path: name.split("-"), value: text }))),
  ),
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.json(),
);

const plainLine = /^ {2}(color-scheme: light|--omz-[a-z-]+: (#[0-9a-f]{6}|[\w"., %/()-]+));$/;
const reaching = /url\(|@import|expression|script|</i;

/** Lines of the tokens of a stylesheet that are not ours, or hold anything but a plain value. */
function strayLines(css: string): string[] {
  const start = css.indexOf("\n:root {\n");
  const block = css.slice(start + 9);
  return block
    .slice(0, block.lastIndexOf("\n}"))
    .split("\n")
    .filter((line) => !plainLine.test(line) || reaching.test(line));
}

describe("whatever goes in", () => {
  const runs = { numRuns: 3000, seed: 20261130 };
  const tokensOf = (css: string) => [...css.matchAll(/--omz-[a-z-]+(?=:)/g)].map(([name]) => name);
  const own = tokensOf(stylesheet(base).css);
  const holds = (themeOf: (file: string) => Theme) =>
    fc.check(
      fc.property(anyFile, (file) => {
        const { css } = stylesheet(themeOf(file));
        return strayLines(css).length === 0 && tokensOf(css).join() === own.join();
      }),
      runs,
    );

  test("the stylesheet holds our own tokens only, each with a plain value", () => {
    expect(strayLines(stylesheet(base).css)).toEqual([]);
    const result = holds((file) => importTheme(file, base).theme);
    expect(result.counterexample).toBeNull();
  });

  test("the theme is one that the contract takes", () => {
    fc.assert(
      fc.property(anyFile, (file) => Theme.safeParse(importTheme(file, base).theme).success),
      runs,
    );
  });

  test("an importer that copies a value as it was written is found out", () => {
    const copying = (file: string): Theme => {
      const link = /--utrecht-link-color: ([^;]*);/.exec(file)?.[1] ?? base.colors.link;
      return { ...base, colors: { ...base.colors, link } };
    };
    expect(holds(copying).failed).toBe(true);
  });
});
