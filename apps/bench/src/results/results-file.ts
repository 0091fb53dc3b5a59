import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Measure, Measured, ResultRow } from "../measure.ts";
import { introduction } from "./introduction.ts";

const folder = join(import.meta.dirname, "../..");
export const jsonFile = join(folder, "results.json");
export const readableFile = join(folder, "results.md");

/** Rows by key, in the order of their keys: those measured now take the place of those known. */
export function mergeRows(known: readonly ResultRow[], measured: readonly ResultRow[]): ResultRow[] {
  const byKey = new Map([...known, ...measured].map((row) => [row.key, row]));
  return [...byKey.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** The text with the sections that were measured now; sections of other measures stay as they were. */
export function mergeSections(
  known: string,
  order: readonly Pick<Measure, "heading">[],
  measured: ReadonlyMap<string, string>,
): string {
  const old = new Map(
    known
      .split(/^## /m)
      .slice(1)
      .map((section): [string, string] => {
        const end = section.indexOf("\n");
        return [section.slice(0, end), section.slice(end + 1).trim()];
      }),
  );
  const sections = order.flatMap(({ heading }) => {
    const text = measured.get(heading) ?? old.get(heading);
    return text === undefined ? [] : [`## ${heading}\n\n${text.trim()}\n`];
  });
  return [introduction, ...sections].join("\n");
}

/** Writes what was measured into both files. */
export function keepResults(
  measures: readonly Measure[],
  results: readonly { measure: Measure; measured: Measured }[],
): void {
  const rows = mergeRows(
    readResults(),
    results.flatMap(({ measured }) => measured.rows),
  );
  writeFileSync(jsonFile, `${JSON.stringify(rows, null, 2)}\n`);
  const texts = new Map(results.map(({ measure, measured }) => [measure.heading, measured.text]));
  writeFileSync(readableFile, mergeSections(textOf(readableFile), measures, texts));
}

/** The rows of the last run; none when there was none. */
export function readResults(): ResultRow[] {
  const text = textOf(jsonFile);
  return text === "" ? [] : (JSON.parse(text) as ResultRow[]);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
