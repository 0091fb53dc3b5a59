import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseAllDocuments } from "yaml";

/** The root of the project. */
export const root = resolve(import.meta.dirname, "../../..");

export const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

/** Every file below a folder with one of these endings, by its path from the root; nothing that was installed. */
export function filesIn(folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesIn(path, endings);
      return endings.some((ending) => path.endsWith(ending)) ? [path] : [];
    })
    .toSorted();
}

/** The documents of a YAML file as plain values, with merges done. @throws Error for what is no YAML. */
export function documentsIn(text: string): unknown[] {
  return parseAllDocuments(text, { merge: true }).map((document) => {
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined) throw fault;
    const value: unknown = document.toJS();
    return value;
  });
}

/** A value that one can be read into; empty for what has no fields. */
export function fields(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** Walks along names; undefined where there is nothing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((from, name) => fields(from)[name], value);
}

export const listAt = (value: unknown, ...path: readonly string[]): unknown[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
};
