import { type ColorToken, colorTokens, Theme } from "@omzien/contracts";
import { fillIn } from "./fill-in.ts";
import { readCss } from "./read-css.ts";
import { readJson } from "./read-json.ts";
import {
  asksOutside,
  type Read,
  readColor,
  readFont,
  readNumber,
  readSize,
  readWeight,
  type ValueFault,
} from "./read-value.ts";
import { resolveToken, type TokenFault } from "./resolve-token.ts";
import { type ChoiceRole, choiceNames, colorNames } from "./roles.ts";
import { type FileFault, findToken, limits, plainName, type TokenTable } from "./token-table.ts";

export type ImportFault = TokenFault | ValueFault | "oversized";

/** What became of a token file. */
export interface ImportReport {
  /** Of the right shape; contrast is the gate's business. */
  theme: Theme;
  /** How many tokens the file had, within the bounds. */
  read: number;
  used: { role: ColorToken | ChoiceRole; token: string }[];
  /** Colours that the file did not give and that follow from those it did. */
  reckoned: ColorToken[];
  /** What could not be used, and why; at most `limits.listed`. */
  refused: { token: string; reason: ImportFault }[];
  /** Names that mean nothing to us, in the order of the file; at most `limits.listed`, while the count is of all. */
  unknown: string[];
  unknownCount: number;
  faults: FileFault[];
}

/**
 * Reads a token file of the NL Design System, CSS or JSON, into a theme. Only what was parsed into a colour, a
 * size, a weight or a font of ours is taken over, and we write it down ourselves; nothing else leaves the file.
 *
 * @param base gives what the file does not: name, emblem, and colours that nothing in the file tells.
 */
export function importTheme(text: string, base: Theme): ImportReport {
  const table = /^\s*[[{]/.test(text) ? readJson(text) : readCss(text);
  const report: Report = { used: [], refused: new Map() };
  const found = foundColors(table, report);
  const { colors, reckoned } = fillIn(found, base.colors);
  const theme = Theme.parse({ ...base, colors, ...foundChoices(table, report, base) });
  refuseOthers(table, report);
  const unknown = unknownNames(table, report);
  if (table.tokens.size === 0) table.faults.add("no_tokens");
  return {
    theme,
    read: table.tokens.size,
    used: report.used,
    reckoned: report.used.length > 0 ? reckoned : [],
    refused: [...report.refused].slice(0, limits.listed).map(([token, reason]) => ({ token, reason })),
    unknown: unknown.slice(0, limits.listed),
    unknownCount: unknown.length,
    faults: [...table.faults],
  };
}

interface Report {
  used: ImportReport["used"];
  refused: Map<string, ImportFault>;
}

/** The first token of `names` that can be read; those before it that cannot are refused with the reason. */
function firstReadable<Value>(
  table: TokenTable,
  report: Report,
  {
    role,
    names,
    read,
  }: { role: ColorToken | ChoiceRole; names: readonly string[]; read: (text: string) => Read<Value> },
): Value | undefined {
  for (const name of names) {
    const token = findToken(table, name);
    if (token === undefined) continue;
    const resolved = resolveToken(table, name);
    const result = "fault" in resolved ? resolved : read(resolved.value);
    if ("value" in result) {
      report.used.push({ role, token: token.name });
      return result.value;
    }
    report.refused.set(token.name, result.fault);
  }
  return undefined;
}

function foundColors(table: TokenTable, report: Report): Partial<Theme["colors"]> {
  const found: Partial<Theme["colors"]> = {};
  for (const role of Object.keys(colorTokens) as ColorToken[]) {
    const value = firstReadable(table, report, { role, names: colorNames[role], read: readColor });
    if (value !== undefined) found[role] = value;
  }
  return found;
}

function foundChoices(table: TokenTable, report: Report, base: Theme) {
  const choice = <Value>(role: ChoiceRole, read: (text: string) => Read<Value>) =>
    firstReadable(table, report, { role, names: choiceNames[role], read });
  const radius = choice("radius", readSize);
  const lineHeight = choice("density", readNumber);
  return {
    headingFont: choice("headingFont", readFont) ?? base.headingFont,
    headingWeight: choice("headingWeight", readWeight) ?? base.headingWeight,
    bodyFont: choice("bodyFont", readFont) ?? base.bodyFont,
    radius: radius === undefined ? base.radius : radius < 2 ? "square" : radius < 14 ? "soft" : "round",
    density:
      lineHeight === undefined
        ? base.density
        : lineHeight < 1.45
          ? "dense"
          : lineHeight > 1.6
            ? "airy"
            : "regular",
  };
}

/** Tokens that we would not have used anyway are looked at too: who sends them should know. */
function refuseOthers(table: TokenTable, report: Report): void {
  for (const name of table.oversized) report.refused.set(name, "oversized");
  for (const { name, value } of table.tokens.values()) {
    if (report.refused.has(name)) continue;
    if (asksOutside(value)) report.refused.set(name, "outside");
    else if (value.startsWith("var(") || value.startsWith("{")) {
      const resolved = resolveToken(table, name);
      if ("fault" in resolved) report.refused.set(name, resolved.fault);
    }
  }
}

const knownNames = new Set(
  [...Object.values(colorNames), ...Object.values(choiceNames)].flat().map(plainName),
);

/** Names that are neither ours nor lead to one that is. */
function unknownNames(table: TokenTable, report: Report): string[] {
  const used = new Set(report.used.map(({ token }) => token));
  return [...table.tokens]
    .filter(([key, { name }]) => !knownNames.has(key) && !used.has(name) && !report.refused.has(name))
    .map(([, { name }]) => name);
}
