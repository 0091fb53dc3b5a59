import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../../..");
const mayName = new Set([
  "packages/services/src/contacts/contact-rows.ts",
  // No query: the name is part of what a value is bound to.
  "packages/services/src/contacts/contact-row.ts",
  // The name of the table in a list of all tables.
  "packages/db/src/tables/tenant/index.ts",
  "packages/services/src/my-data/column-classes/person-columns.ts",
  // Of whom there are rows, when the table leaks; none of their values.
  "packages/services/src/oversight/breach/leak-tables.ts",
  // Makes a tenant for measurements by SQL alone, in rows as they were before there were keys.
  "apps/bench/src/database/history.ts",
]);

/** Program files that name the table with contact data; tests and what only tests use may look at rows. */
function namingTheTable(files: Iterable<readonly [path: string, text: string]>): string[] {
  return [...files].flatMap(([path, text]) =>
    /\bperson_contact\b/.test(text) && !mayName.has(path) && !isForTests(path) ? [path] : [],
  );
}

function isForTests(path: string): boolean {
  return /\.test\.ts$|\/testing\/|^packages\/testing\/|\/migrations\//.test(path);
}

function* programFiles(folder: string): Generator<readonly [string, string]> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.name === "node_modules" || entry.name === "dist") continue;
    if (entry.isDirectory()) yield* programFiles(path);
    else if (/\.tsx?$/.test(entry.name)) yield [path, readFileSync(join(root, path), "utf8")];
  }
}

test("contact data are read and written by one file only", () => {
  const files = ["packages", "apps", "infra"].flatMap((folder) => [...programFiles(folder)]);
  expect(files.length).toBeGreaterThan(500);
  expect(namingTheTable(files)).toEqual([]);
});

test("a query of another file is found", () => {
  const path = "packages/services/src/desk/queries.ts";
  const text = 'db.kysely.selectFrom("person_contact").selectAll()';
  expect(namingTheTable([[path, text]])).toEqual([path]);
});
