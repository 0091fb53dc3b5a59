import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../../../", import.meta.url);
const rooms = [
  "apps/api",
  "apps/worker",
  ..."auth db notifications services storage tenancy".split(" ").map((room) => `packages/${room}`),
];
/** Ways by which a program leaves something behind outside the database. */
const writing =
  /\b(writeFile|appendFile|createWriteStream|mkdtemp|PutObject|putObject|copyFile|renameSync)\w*\b/;

const known = new Set([
  // About nobody: the public description of the API, logos and icons of municipalities, and a map for as long as it
  // is read.
  "apps/api/src/openapi/generate.ts",
  "packages/storage/src/file-store.ts",
  "packages/services/src/console/onboarding-files/read-files.ts",
  // A whole municipality, for who takes it elsewhere: written by the command line into the folder that it names.
  "packages/services/src/transfer/folder-sink.ts",
]);

const sources = rooms.flatMap((room) =>
  readdirSync(new URL(`${room}/src/`, root), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/\.test\.ts$|(^|\/)(testing|crashes)/.test(path))
    .map((path) => `${room}/src/${path}`),
);

const writers = (read: (path: string) => string) =>
  sources.filter((path) => writing.test(read(path)) && !known.has(path));
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

test("no server keeps anything about people outside the database: there are no files and objects to erase", () => {
  process.stdout.write(
    `files: ${sources.length} sources of the servers, ${writers(read).length} that write files or objects\n`,
  );
  expect(sources.length).toBeGreaterThan(300);
  expect(writers(read)).toEqual([]);
});

test("a server that keeps a photograph is found", () => {
  const [first = ""] = sources;
  const careless = (path: string) => (path === first ? "await writeFile(path, photo);" : read(path));
  expect(writers(careless)).toEqual([first]);
});
