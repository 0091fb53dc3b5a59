import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faintPairs } from "./contrast-gate.ts";
import { fontFiles } from "./font-files.ts";
import {
  checkTheme,
  contrastFaults,
  fonts,
  type Pair,
  pairs,
  shippedThemes,
  stylesheet,
  type Theme,
} from "./index.ts";

const [zorgvallei, lindewaard] = shippedThemes as [Theme, Theme];

/** Reads the pairs back from the finished CSS with its own arithmetic: the gate cannot vouch for itself. */
function tooFaintInCss(css: string): string[] {
  const value = (token: string) => {
    const name = token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const hex = new RegExp(`--omz-color-${name}: #([0-9a-f]{6});`).exec(css)?.[1] ?? "";
    const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
    const linear = channels.map((c) => (c > 0.04045 ? Math.pow((c + 0.055) / 1.055, 2.4) : c / 12.92));
    return linear.reduce((sum, c, index) => sum + c * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  };
  return pairs
    .filter(({ foreground, background, ratio }) => {
      const [a, b] = [value(foreground), value(background)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < ratio;
    })
    .map(({ foreground, background }) => `${foreground} on ${background}`);
}

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);
const tokens = Object.keys(zorgvallei.colors) as (keyof Theme["colors"])[];
const anyTheme = fc
  .tuple(
    fc.constantFrom(...shippedThemes),
    fc.array(fc.tuple(fc.constantFrom(...tokens), hex), { maxLength: 3 }),
  )
  .map(([theme, changes]) => ({ ...theme, colors: { ...theme.colors, ...Object.fromEntries(changes) } }));

const runs = { numRuns: 1500, seed: 20261123 };
const holds = (gate: (theme: Theme) => boolean) =>
  fc.check(
    fc.property(anyTheme, (theme) => !gate(theme) || tooFaintInCss(stylesheet(theme).css).length === 0),
    runs,
  );

describe("the contrast gate", () => {
  test.each(shippedThemes.map((theme) => [theme.name, theme] as const))("%s passes", (_, theme) => {
    expect(contrastFaults(theme)).toEqual([]);
    expect(tooFaintInCss(stylesheet(theme).css)).toEqual([]);
  });

  test("whatever passes is readable in the finished stylesheet", () => {
    expect(holds((theme) => faintPairs(theme).length === 0).failed).toBe(false);
  });

  test("a gate that forgets one kind of pair is found out", () => {
    const forgetful = (without: Pair["foreground"]) => pairs.filter((pair) => pair.foreground !== without);
    for (const token of ["actionText", "borderControl", "focusInner"] as const) {
      expect(holds((theme) => faintPairs(theme, forgetful(token)).length === 0).failed, token).toBe(true);
    }
  });

  test("the nearest colour it names does pass, for every pair of that colour", () => {
    fc.assert(
      fc.property(anyTheme, (theme) => {
        for (const { foreground, nearest } of contrastFaults(theme)) {
          if (!nearest) continue;
          const mended = { ...theme, colors: { ...theme.colors, [foreground]: nearest } };
          expect(contrastFaults(mended).filter((fault) => fault.foreground === foreground)).toEqual([]);
        }
      }),
      { numRuns: 60, seed: 20261123 },
    );
  });
});

describe("a theme from outside", () => {
  test("is refused with every fault at once when it is faint", () => {
    const faint = {
      ...zorgvallei,
      colors: { ...zorgvallei.colors, actionText: "#2e8b6d", textMuted: "#bbbbbb" },
    };
    const checked = checkTheme(faint);
    expect(checked.ok).toBe(false);
    const named = checked.ok
      ? []
      : checked.faults.map((fault) => (fault.kind === "contrast" ? fault.foreground : ""));
    expect(new Set(named)).toEqual(new Set(["actionText", "textMuted"]));
  });

  test("is refused when it brings free CSS, an unknown font or another kind of colour", () => {
    const smuggled = {
      ...lindewaard,
      css: "body{display:none}",
      headingFont: "Comic Sans",
      colors: { ...lindewaard.colors, text: "red;} body{display:none" },
    };
    const checked = checkTheme(smuggled);
    expect(checked.ok ? 0 : checked.faults.length).toBe(3);
    expect(checkTheme(null).ok).toBe(false);
  });

  test("comes back whole when it is good", () => {
    expect(checkTheme(structuredClone(lindewaard))).toEqual({ ok: true, theme: lindewaard });
  });
});

describe("the stylesheet", () => {
  test("has a name that changes with its content only", () => {
    expect(stylesheet(zorgvallei).hash).toBe(stylesheet(structuredClone(zorgvallei)).hash);
    expect(stylesheet(zorgvallei).hash).not.toBe(stylesheet(lindewaard).hash);
    expect(stylesheet(zorgvallei).hash).toMatch(/^[0-9a-f]{16}$/);
  });

  test("asks for no font but our own files, and those exist in the version it names", () => {
    const served = new Set(fontFiles().map((file) => file.url));
    for (const file of fontFiles()) expect(existsSync(file.path), file.path).toBe(true);
    for (const theme of shippedThemes) {
      const asked = [...stylesheet(theme).css.matchAll(/url\("([^"]+)"\)/g)].map((match) => match[1] ?? "");
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((url) => !served.has(url))).toEqual([]);
    }
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
    for (const font of Object.values(fonts)) {
      expect(manifest.dependencies[`@fontsource-variable/${font.packageName}`]).toBe(font.version);
    }
  });
});
