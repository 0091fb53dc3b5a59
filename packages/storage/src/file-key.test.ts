import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileKey, prefixOf, typeOfFile } from "./file-key.ts";

type KeyOf = (tenant: string, name: string) => string | undefined;

const hash = "ab".repeat(32);
const names = fc.oneof(
  fc.string(),
  fc.constantFrom(
    `../almere/${hash}.webp`,
    `..%2falmere%2f${hash}.webp`,
    `/t/almere/${hash}.png`,
    `${hash}.webp/../../almere/${hash}.webp`,
    `${hash}.webp\n`,
    `${hash}.webp\0`,
    "",
    ".",
    "..",
  ),
  fc
    .array(fc.constantFrom("..", "/", "t", "almere", hash, ".webp", "%2e", "\\"))
    .map((parts) => parts.join("")),
);

/** Names that lead outside what is the tenant's own, as a store that resolves paths would take them. */
function escapes(keyOf: KeyOf): string[] {
  const found: string[] = [];
  for (const name of fc.sample(names, { numRuns: 5_000, seed: 15 })) {
    const key = keyOf("tilburg", name);
    if (key === undefined) continue;
    const { pathname } = new URL(key, "http://store.test/");
    if (!pathname.startsWith("/t/tilburg/")) found.push(name);
  }
  return found;
}

describe("a tenant's files", () => {
  test("no name leads to another tenant's", () => {
    expect(escapes(fileKey)).toEqual([]);
    expect(fileKey("tilburg", `${hash}.webp`)).toBe(`t/tilburg/${hash}.webp`);
  });

  test("a key that is put together from what somebody typed would be found out", () => {
    expect(escapes((tenant, name) => `t/${tenant}/${name}`).length).toBeGreaterThan(10);
  });

  test("nobody is a tenant by another's path", () => {
    for (const id of ["", "..", "tilburg/..", "t/almere", "Tilburg", "a b"]) {
      expect(() => prefixOf(id)).toThrow("an id of a tenant");
    }
  });

  test("a file is what its ending says", () => {
    expect([typeOfFile(`${hash}.png`), typeOfFile(`${hash}.webp`)]).toEqual(["image/png", "image/webp"]);
  });
});
