import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

// Has a package of its own because openapi-typescript needs the JavaScript API of TypeScript 5.
for (const [from, to] of [
  ["openapi.json", "schema.gen.ts"],
  ["console-openapi.json", "console-schema.gen.ts"],
]) {
  const document = JSON.parse(await readFile(new URL(`../../../apps/api/${from}`, import.meta.url), "utf8"));
  const types = astToString(await openapiTS(document, { alphabetize: false }));
  await writeFile(
    new URL(`../src/${to}`, import.meta.url),
    `// Generated from apps/api/${from} by \`pnpm generate\`; never edited.\n${types}`,
  );
}
