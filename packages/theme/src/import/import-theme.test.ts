import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contrastFaults, mendTheme } from "../contrast-gate.ts";
import type { Theme } from "@omzien/contracts";
import { shippedThemes } from "../themes/index.ts";
import { importTheme } from "./import-theme.ts";

const [base] = shippedThemes as [Theme];
const packageFile = (path: string) => readFileSync(fileURLToPath(import.meta.resolve(path)), "utf8");

const example = "@nl-design-system-unstable/voorbeeld-design-tokens";
const theHague = "@gemeente-denhaag/design-tokens-components";
const community = "@nl-design-system-community/ma-design-tokens";
const published = [
  [`${theHague}/dist/theme/index.css`, "#238541"],
  [`${theHague}/dist/index.json`, "#238541"],
  [`${theHague}/dist/list.json`, "#238541"],
  [`${example}/dist/theme.css`, "#5115ef"],
  [`${example}/dist/variables.json`, "#5115ef"],
  [`${example}/dist/tokens.json`, "#5115ef"],
  [`${example}/figma/voorbeeld.tokens.json`, "#5115ef"],
  [`${community}/dist/theme.css`, "#8a3a9f"],
  [`${community}/src/tokens.json`, "#8a3a9f"],
] as const;

describe("a published token file", () => {
  test.each(published)("%s gives its colours, and a style that passes once mended", (path, actionBg) => {
    const report = importTheme(packageFile(path), base);
    expect(report.faults).toEqual([]);
    expect(report.theme.colors).toMatchObject({ actionBg, actionText: "#ffffff", surface: "#ffffff" });
    expect(report.theme.radius).toBe("soft");
    expect(report.used.length).toBeGreaterThan(18);
    expect(report.unknownCount).toBeGreaterThan(1000);
    expect(report.refused.some(({ reason }) => reason === "font_not_ours")).toBe(true);
    const { theme } = mendTheme(report.theme);
    expect(contrastFaults(theme)).toEqual([]);
    expect(theme.colors.actionBg).toBe(actionBg);
  });

  test("says the same in every form that its makers publish", () => {
    const themes = published
      .filter(([path]) => path.startsWith(example))
      .map(([path]) => importTheme(packageFile(path), base).theme);
    for (const theme of themes) expect(theme).toEqual(themes[0]);
  });
});

describe("values", () => {
  const link = (value: string) => {
    const { theme, refused } = importTheme(`.t{--utrecht-link-color:${value}}`, base);
    return refused[0]?.reason ?? theme.colors.link;
  };

  test("any way of writing an opaque colour is understood", () => {
    expect(["#06C", "rgb(0 102 204)", "rgba(0,102,204,1)", "hsl(210 100% 40%)"].map(link)).toEqual(
      Array(4).fill("#0066cc"),
    );
    expect([link("rebeccapurple"), link("oklch(0.5 0.1 250)"), link("color(srgb 0 0.4 0.8)")]).toEqual([
      "#663399",
      "#32669a",
      "#0066cc",
    ]);
  });

  test("what is no colour of ours is refused with the reason", () => {
    expect(link("rgb(0 102 204 / 50%)")).toBe("see_through");
    expect(["currentColor", "inherit", "12px", "", "#12345", "rgb(var(--x) 0 0)"].map(link)).toEqual(
      Array(6).fill("not_a_color"),
    );
    const outside = ["url(https://x.example/a)", "expression(alert(1))", "src('a')", "image-set('a' 1x)"];
    expect(outside.map(link)).toEqual(Array(4).fill("outside"));
    expect(link("red; } body { display: none")).toBe("#ff0000");
  });

  test("fonts of our list are kept by name, others are named", () => {
    const fonts = (family: string) => importTheme(`.t{--utrecht-document-font-family:${family}}`, base);
    expect(fonts("'Figtree', sans-serif").theme.bodyFont).toBe("figtree");
    expect(fonts("Comic Sans MS").theme.bodyFont).toBe(base.bodyFont);
    expect(fonts("Comic Sans MS").refused).toContainEqual({
      token: "--utrecht-document-font-family",
      reason: "font_not_ours",
    });
  });

  test("corners and density follow the sizes of buttons and lines", () => {
    const corners = (size: string) =>
      importTheme(`.t{--utrecht-button-border-radius:${size}}`, base).theme.radius;
    expect(["0", "1px", "4px", "0.5rem", "999px", "50%"].map(corners)).toEqual([
      "square",
      "square",
      "soft",
      "soft",
      "round",
      "round",
    ]);
    const lines = (height: string) =>
      importTheme(`.t{--utrecht-document-line-height:${height}}`, base).theme.density;
    expect(["1.3", "150%", "1.7"].map(lines)).toEqual(["dense", "regular", "airy"]);
  });

  test("the colours of the W3C format are read, as parts and as hex", () => {
    const file = {
      utrecht: {
        link: {
          color: { $type: "color", $value: { colorSpace: "srgb", components: [0, 0.4, 0.8], alpha: 1 } },
        },
        document: { color: { $type: "color", $value: "{basis.ink}" } },
        button: { "border-radius": { $type: "dimension", $value: { value: 3, unit: "px" } } },
      },
      basis: { ink: { $type: "color", $value: { colorSpace: "hsl", components: [210, 100, 10] } } },
    };
    const { theme, refused } = importTheme(JSON.stringify(file), base);
    expect(theme.colors).toMatchObject({ link: "#0066cc", text: "#001a33" });
    expect([theme.radius, refused]).toEqual(["soft", []]);
  });
});

describe("a file that is out of the ordinary", () => {
  test("a thousand unknown names are listed, and what is known is taken", () => {
    const names = Array.from({ length: 1000 }, (_, index) => `--my-own-${index}: #fff;`).join("");
    const report = importTheme(`.t{${names}--utrecht-link-color:#06c}`, base);
    expect([report.unknown.length, report.unknownCount, report.theme.colors.link]).toEqual([
      1000,
      1000,
      "#0066cc",
    ]);
  });

  test("references in a circle, into nothing and without end are refused, each with its reason", () => {
    const chain = Array.from(
      { length: 100 },
      (_, index) => `--step-${index}x: var(--step-${index + 1}x);`,
    ).join("");
    const report = importTheme(
      `.t{--utrecht-link-color:var(--a);--a:var(--b);--b:var(--a);--utrecht-document-color:var(--gone);
        --utrecht-document-background-color:var(--gone, #fafafa);--utrecht-separator-color:var(--step-0x);${chain}}`,
      base,
    );
    const reasons = Object.fromEntries(report.refused.map(({ token, reason }) => [token, reason]));
    expect(reasons).toMatchObject({
      "--utrecht-link-color": "cycle",
      "--a": "cycle",
      "--utrecht-document-color": "missing_reference",
      "--utrecht-separator-color": "too_many_references",
    });
    expect(report.theme.colors.surface).toBe("#fafafa");
  });

  test("@import is said and not followed; what holds for some screens only is not the house style", () => {
    const report = importTheme(
      `@import url("https://x.example/more.css"); @media (min-width: 1px) { .t { --utrecht-link-color: #f00 } }
       .t { --utrecht-link-color: #06c }`,
      base,
    );
    expect([report.faults, report.theme.colors.link]).toEqual([["import_rule"], "#0066cc"]);
  });

  test("20 MB is read within seconds, and 50,000 tokens of it", () => {
    const line = (index: number) => `--own-${index}: ${"1px ".repeat(30)};\n`;
    const lines = Array.from({ length: 160_000 }, (_, index) => line(index)).join("");
    const css = `.t{--utrecht-link-color:#06c;\n${lines}}`;
    expect(css.length).toBeGreaterThan(20_000_000);
    const before = performance.now();
    const report = importTheme(css, base);
    expect(performance.now() - before).toBeLessThan(6_000);
    expect([report.read, report.faults, report.theme.colors.link]).toEqual([
      50_000,
      ["too_many_tokens"],
      "#0066cc",
    ]);
    expect(report.unknown.length).toBe(2_000);
  });

  test.each([
    ["text", "hello", "no_tokens"],
    ["nothing", "", "no_tokens"],
    ["broken JSON", '{"utrecht": {', "malformed_json"],
    ["a hundred thousand brackets", `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "too_deep"],
    ["a comment without end", "/* --utrecht-link-color: #06c", "no_tokens"],
  ])("%s: nothing is taken, and the reason is said", (_, text, fault) => {
    const report = importTheme(text, base);
    expect(report.faults).toContain(fault);
    expect(report.theme).toEqual(base);
  });

  test("names and values longer than any real one are listed in short", () => {
    const report = importTheme(
      `.t{--utrecht-link-color:${"#".repeat(10_000)};--${"a".repeat(9_000)}:#fff}`,
      base,
    );
    expect(report.refused.map(({ reason }) => reason)).toEqual(["oversized", "oversized"]);
    expect(JSON.stringify(report).length).toBeLessThan(3_000);
  });
});
