import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import postcss, { type Rule } from "postcss";
import { describe, expect, test } from "vitest";
import { type Pair, pairs } from "./contrast-gate.ts";
import type { AnyColor } from "./derived-colors.ts";
import type { ColorToken } from "@omzien/contracts";

const root = join(import.meta.dirname, "../../..");
const files = ["packages/ui/src/**/*.css", "apps/web/src/**/*.css"].flatMap((pattern) =>
  globSync(join(root, pattern)),
);

/** Two colours that meet in a stylesheet, the ratio they need, and where. */
interface Meeting {
  foreground: string;
  background: string;
  ratio: number;
  where: string;
}

const pages = ["surface", "surfaceRaised", "surfaceSunken"];
// Marks and bars: no letter stands on them, and what they mean is also said in words.
const bare = new Set(["actionBg", "actionHover", "actionText", "border", "borderControl", "skeleton"]);
// Lines that only divide; the edge of what is alike to its ground is not needed to find it.
const decorative = new Set(["border", "accent", "surfaceRaised", "surface", "text", "actionText"]);
// Icons beside their word: WCAG asks 3 of what is not read.
const icons = /icon|arrow|chevron|svg/i;

const colorsIn = (value: string) =>
  [...value.matchAll(/var\(--omz-color-([a-z-]+)\)/g)].map(([, name = ""]) =>
    name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );

function colorsOf(rule: Rule, property: RegExp): string[] {
  return rule.nodes.flatMap((node) =>
    node.type === "decl" && property.test(node.prop) && !node.value.includes("color-mix")
      ? colorsIn(node.value)
      : [],
  );
}

function meetingsIn(rule: Rule, where: string): Meeting[] {
  const texts = colorsOf(rule, /^color$/);
  const grounds = colorsOf(rule, /^background(-color)?$/);
  const lines = colorsOf(rule, /^(border(-(block|inline)(-(start|end))?)?(-color)?|outline(-color)?)$/);
  const ratio = icons.test(rule.selector) ? 3 : 4.5;
  const text = texts.flatMap((foreground) =>
    (grounds.length > 0 ? grounds : pages).map((background) => ({ foreground, background, ratio, where })),
  );
  const ground = texts.length > 0 ? [] : grounds.filter((background) => !bare.has(background));
  const onGround = ground.map((background) => ({ foreground: "text", background, ratio: 4.5, where }));
  const edges = lines
    .filter((foreground) => !decorative.has(foreground) && foreground !== "focusOuter")
    .flatMap((foreground) => pages.map((background) => ({ foreground, background, ratio: 3, where })));
  const rings = lines.includes("focusOuter")
    ? [{ foreground: "focusInner", background: "focusOuter", ratio: 9, where }]
    : [];
  return [...text, ...onGround, ...edges, ...rings];
}

function meetingsOf(paths: readonly string[]): Meeting[] {
  const found: Meeting[] = [];
  for (const path of paths) {
    postcss.parse(readFileSync(path, "utf8")).walkRules((rule) => {
      found.push(...meetingsIn(rule, `${basename(path)} ${rule.selector.replaceAll(/\s+/g, " ")}`));
    });
  }
  return found;
}

/** What the gate would let pass unlooked at. */
function unguarded(meetings: readonly Meeting[], gate: readonly Pair[]): string[] {
  // Contrast is the same either way round.
  const asked = new Map<string, number>([
    ...gate.map((pair) => [`${pair.background} on ${pair.foreground}`, pair.ratio] as const),
    ...gate.map((pair) => [`${pair.foreground} on ${pair.background}`, pair.ratio] as const),
  ]);
  return meetings
    .filter((meeting) => (asked.get(`${meeting.foreground} on ${meeting.background}`) ?? 0) < meeting.ratio)
    .map(({ foreground, background, where }) => `${foreground} on ${background} (${where})`);
}

describe("the contrast gate and the stylesheets of the screens", () => {
  const meetings = meetingsOf(files);

  test("every pair of colours that text or a control meets in a stylesheet is checked by the gate", () => {
    expect(files.length).toBeGreaterThan(60);
    expect(meetings.length).toBeGreaterThan(200);
    expect(unguarded(meetings, pairs)).toEqual([]);
  });

  test("a gate that forgets a pair, or asks too little of it, is found out", () => {
    const met = new Set(meetings.map(({ foreground, background }) => `${foreground} on ${background}`));
    const known = pairs.filter(({ foreground, background }) => met.has(`${foreground} on ${background}`));
    expect(known.length).toBeGreaterThan(25);
    for (const forgotten of known) {
      const without = pairs.filter((pair) => pair !== forgotten);
      const lenient = [...without, { ...forgotten, ratio: 1.5 }];
      expect(unguarded(meetings, without).length, JSON.stringify(forgotten)).toBeGreaterThan(0);
      expect(unguarded(meetings, lenient).length, JSON.stringify(forgotten)).toBeGreaterThan(0);
    }
  });

  test("a component that lets two colours meet in a new way is found out", () => {
    const rule = postcss.parse(
      ".a { color: var(--omz-color-highlight); background: var(--omz-color-brand-bg) }",
    ).first;
    const added = rule?.type === "rule" ? meetingsIn(rule, "a") : [];
    expect(unguarded(added, pairs)).toEqual(["highlight on brandBg (a)"]);
  });

  test("asks of every colour that is met: none of the gate's names is misspelt", () => {
    const names = new Set<ColorToken | AnyColor>(pairs.flatMap((pair) => [pair.foreground, pair.background]));
    for (const { foreground, background } of meetings) {
      expect([names.has(foreground as ColorToken), names.has(background as AnyColor)]).toEqual([true, true]);
    }
  });
});
