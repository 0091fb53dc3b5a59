import { join } from "node:path";
import { expect, test } from "vitest";
import { build, type Plugin, type Rolldown } from "vite";

const root = join(import.meta.dirname, "..");

test("the front page comes with the first load, and the schema library does not", async () => {
  const loaded = firstLoad(await builtWith([]));
  expect(loaded).toContain("react-dom/client");
  expect(loaded.filter((name) => name.endsWith("features/home/HomePage.tsx"))).toHaveLength(1);
  expect(loaded.filter(isSchema)).toEqual([]);
});

test("a route that reads its address with the schema library is found", async () => {
  const chunks = await builtWith([
    replacing("/balie.kaart.tsx", /(?=idsIn\()/, "z.object({}) && ", 'import { z } from "zod";'),
  ]);
  expect(firstLoad(chunks).filter(isSchema)).toEqual(["zod"]);
});

test("a shape of the API that is used as a value in the first load is found", async () => {
  const chunks = await builtWith([
    replacing(
      "/features/home/postcode.ts",
      /$/,
      "\nconsole.log(Postcode.parse);",
      'import { Postcode } from "@omzien/contracts";',
    ),
  ]);
  expect(firstLoad(chunks).filter(isSchema)).toContain("zod");
});

test("no file of the build asks, by way of others, for itself", async () => {
  const chunks = await builtWith([]);
  const inCircle = chunks.filter((chunk) => reachedFrom(chunk.imports, chunks).has(chunk.fileName));
  expect(inCircle.map(({ fileName }) => fileName)).toEqual([]);
});

/** The build as it is shipped, but with packages from elsewhere left outside: their names are enough. */
async function builtWith(plugins: Plugin[]): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    root,
    configFile: join(root, "vite.config.ts"),
    mode: "production",
    logLevel: "error",
    plugins,
    build: { write: false, minify: false, rolldownOptions: { external: /^(?!@omzien\/)[@a-z][\w@/.-]*$/ } },
  });
  if (!("output" in result)) throw new Error("one build has one output");
  return result.output.filter((each) => each.type === "chunk");
}

/** Files and packages that a browser fetches before the page that was asked for. */
function firstLoad(chunks: readonly Rolldown.OutputChunk[]): string[] {
  const entry = chunks.find((chunk) => chunk.isEntry);
  if (!entry) throw new Error("the build has no entry");
  const reached = reachedFrom([entry.fileName], chunks);
  const files = chunks.filter(({ fileName }) => reached.has(fileName)).flatMap(({ moduleIds }) => moduleIds);
  return [...files, ...reached];
}

function reachedFrom(names: readonly string[], chunks: readonly Rolldown.OutputChunk[]): Set<string> {
  const reached = new Set<string>();
  const visit = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach(visit);
  };
  names.forEach(visit);
  return reached;
}

const isSchema = (name: string) => name === "zod" || name.includes("packages/contracts/");

/** The same file with one place changed and an import added. @throws Error when that place is not there. */
function replacing(file: string, place: RegExp, by: string, added: string): Plugin {
  return {
    name: "broken-variant",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith(file)) return null;
      if (!place.test(code)) throw new Error(`${file} has changed`);
      return `${added}\n${code.replace(place, by)}`;
    },
  };
}
