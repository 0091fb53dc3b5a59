import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type postgres from "postgres";

type Driver = typeof postgres;

/** Where the driver's entry file is, as this package loads it: with our patch. */
export const patchedDriverFile = fileURLToPath(import.meta.resolve("postgres"));

/** Makes a copy of the driver as its authors published it, and says where its entry file is. */
export function makeUnpatchedDriver(): string {
  const folder = mkdtempSync(join(tmpdir(), "omzien-driver-"));
  cpSync(dirname(patchedDriverFile), join(folder, "src"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  for (const [name, hunks] of readPatch()) {
    const file = join(folder, name);
    writeFileSync(file, takeBack(readFileSync(file, "utf8"), hunks));
  }
  return join(folder, "src", "index.js");
}

/** Loads a driver from its entry file. */
export async function loadDriver(file: string): Promise<Driver> {
  const loaded: { default: Driver } = await import(file);
  return loaded.default;
}

// File name and hunks of each file that the patch touches.
function readPatch(): [name: string, hunks: string[]][] {
  const patch = readFileSync(new URL("../../../../patches/postgres@3.4.9.patch", import.meta.url), "utf8");
  return patch
    .split(/^diff --git .*\n/m)
    .slice(1)
    .map((part) => {
      const [head = "", ...hunks] = part.split(/^@@.*@@.*\n/m);
      return [/^\+\+\+ b\/(.*)$/m.exec(head)?.[1] ?? "", hunks];
    });
}

function takeBack(source: string, hunks: readonly string[]): string {
  return hunks.reduce((text, hunk) => {
    const lines = hunk.split("\n").filter((line) => /^[ +-]/.test(line));
    const side = (sign: string) =>
      lines
        .filter((line) => line.startsWith(" ") || line.startsWith(sign))
        .map((line) => line.slice(1))
        .join("\n");
    if (!text.includes(side("+"))) throw new Error("The installed driver does not hold our patch");
    return text.replace(side("+"), () => side("-"));
  }, source);
}
