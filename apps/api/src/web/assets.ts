import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { fontFiles } from "@omzien/theme/font-files";
import type { AppContext } from "../http/app-env.ts";

export interface Asset {
  type: string;
  body: Uint8Array<ArrayBuffer>;
  brotli: Uint8Array<ArrayBuffer> | null;
  gzip: Uint8Array<ArrayBuffer> | null;
}

/** The built web application, in memory: a path either is one of these names or does not exist. */
export interface WebAssets {
  /** Keyed by URL path, `/assets/index-abc.js`. */
  files: ReadonlyMap<string, Asset>;
  /** What the shell links to, from the build's manifest; empty when the web application is not built. */
  entry: Entry;
}

export interface Entry {
  script: string | null;
  styles: readonly string[];
  preloads: readonly string[];
  /** By catalogue: its list of files, and those that every page needs. */
  texts: ReadonlyMap<string, readonly string[]>;
}

/** Of an application that was not built. */
export const noEntry: Entry = { script: null, styles: [], preloads: [], texts: new Map() };

const types: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".png": "image/png",
  ".webp": "image/webp",
  ".webmanifest": "application/manifest+json",
};
const compressible = new Set([".js", ".css", ".svg", ".json", ".webmanifest"]);

interface ManifestChunk {
  file: string;
  isEntry?: boolean;
  css?: string[];
  imports?: string[];
}

/**
 * Reads the folder of the web build once and compresses what compresses.
 * @param folder the build's output; one without a manifest gives an empty result, and the shell says so.
 */
export function loadWebAssets(folder: string): WebAssets {
  const files = new Map<string, Asset>();
  for (const font of fontFiles()) files.set(font.url, toAsset(font.path));
  const manifest = readManifest(folder);
  if (!manifest) return { files, entry: noEntry };
  for (const path of listFiles(join(folder, "assets"))) {
    files.set(`/${relative(folder, path).split(sep).join("/")}`, toAsset(path));
  }
  return { files, entry: entryOf(manifest) };
}

/** Adds a file that is made while running, such as a theme's stylesheet. */
export function assetOf(text: string, type: string): Asset {
  const body = new Uint8Array(Buffer.from(text));
  return { type, body, brotli: compressBrotli(body), gzip: new Uint8Array(gzipSync(body)) };
}

export function serveAsset(c: AppContext): Response {
  const asset = c.get("deps").assets.files.get(c.req.path);
  if (!asset) return c.body("Not found", 404, { "Content-Type": "text/plain" });
  return respondWithAsset(c, asset);
}

/** Names carry a hash of their content, so a copy is good for ever. */
export function respondWithAsset(c: AppContext, asset: Asset): Response {
  const accepted = c.req.header("accept-encoding") ?? "";
  const headers: Record<string, string> = {
    "Content-Type": asset.type,
    "Cache-Control": "public, max-age=31536000, immutable",
    Vary: "Accept-Encoding",
  };
  if (asset.brotli && /\bbr\b/.test(accepted))
    return c.body(asset.brotli, 200, { ...headers, "Content-Encoding": "br" });
  if (asset.gzip && /\bgzip\b/.test(accepted))
    return c.body(asset.gzip, 200, { ...headers, "Content-Encoding": "gzip" });
  return c.body(asset.body, 200, headers);
}

function readManifest(folder: string): Record<string, ManifestChunk> | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function toAsset(path: string): Asset {
  const extension = extname(path);
  const body = new Uint8Array(readFileSync(path));
  const squeeze = compressible.has(extension);
  return {
    type: types[extension] ?? "application/octet-stream",
    body,
    brotli: squeeze ? compressBrotli(body) : null,
    gzip: squeeze ? new Uint8Array(gzipSync(body)) : null,
  };
}

function compressBrotli(body: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }));
}

function entryOf(manifest: Record<string, ManifestChunk>): Entry {
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  if (!entry) return noEntry;
  const styles = new Set(entry.css ?? []);
  const preloads = new Set<string>();
  const visit = (names: readonly string[]) => {
    for (const name of names) {
      const chunk = manifest[name];
      if (!chunk || preloads.has(chunk.file)) continue;
      preloads.add(chunk.file);
      for (const style of chunk.css ?? []) styles.add(style);
      visit(chunk.imports ?? []);
    }
  };
  visit(entry.imports ?? []);
  const url = (file: string) => `/${file}`;
  return {
    script: url(entry.file),
    styles: [...styles].map(url),
    preloads: [...preloads].map(url),
    texts: textsOf(manifest),
  };
}

const textFile = /\/catalogues\/(?:loaders\.(?<list>[\w-]+)|(?<locale>[\w-]+)\.(?:common|ui))\.gen\.ts$/;

function textsOf(manifest: Record<string, ManifestChunk>): Entry["texts"] {
  const texts = new Map<string, string[]>();
  for (const [name, { file }] of Object.entries(manifest)) {
    const { list, locale } = textFile.exec(name)?.groups ?? {};
    const catalogue = list ?? locale;
    if (catalogue !== undefined) texts.set(catalogue, [...(texts.get(catalogue) ?? []), `/${file}`]);
  }
  return texts;
}
