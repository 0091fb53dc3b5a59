import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export interface LoadedFile {
  file: string;
  /** `entry`, `route`, `texts`, or `imported`. */
  why: string;
  gzipBytes: number;
}

export interface ManifestChunk {
  file: string;
  isEntry?: boolean;
  imports?: readonly string[];
}
export type Manifest = Readonly<Record<string, ManifestChunk>>;

const homeRoute = "src/routes/index.tsx?tsr-split=component";
// What main.tsx and the loader of the front page ask for.
const namespaces = ["common", "ui", "home"];
const locales = ["nl", "nl-x-formal", "en"];

/**
 * The scripts that a browser fetches for the front page, with their size at gzip level 6. Of the languages, the
 * one whose texts are largest.
 *
 * @param dist folder of the web build, with a manifest.
 * @throws Error when the build has no such chunk: then this list must be brought up to date.
 */
export function firstLoad(dist: string): LoadedFile[] {
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Manifest;
  const sizeOf = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 6 }).length;
  const lists = locales.map((locale) =>
    loadedChunks(manifest, locale).map((chunk) => ({ ...chunk, gzipBytes: sizeOf(chunk.file) })),
  );
  const total = (files: readonly LoadedFile[]) => files.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
  return lists.toSorted((a, b) => total(b) - total(a))[0] ?? [];
}

/** The same without sizes: entry, route and texts, and all that these import, each once. */
export function loadedChunks(manifest: Manifest, locale: string): { file: string; why: string }[] {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (entry === undefined) throw new Error("The web build has no entry");
  const files = [`loaders.${locale}`, ...namespaces.map((name) => `${locale}.${name}`)];
  const texts = files.map((name) => `../../packages/i18n/src/catalogues/${name}.gen.ts`);
  const found = new Map<string, { file: string; why: string }>();
  const visit = (key: string, why: string) => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The web build has no ${key}`);
    if (found.has(chunk.file)) return;
    found.set(chunk.file, { file: chunk.file, why });
    for (const imported of chunk.imports ?? []) visit(imported, "imported");
  };
  visit(entry, "entry");
  visit(homeRoute, "route");
  for (const text of texts) visit(text, "texts");
  return [...found.values()];
}
