import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

// Has a package of its own because openapi-typescript needs the JavaScript API of TypeScript 5.
const document = JSON.parse(
  await readFile(new URL("../../../apps/api/openapi.json", import.meta.url), "utf8"),
);
const types = astToString(await openapiTS(document, { alphabetize: false }));
await writeFile(
  new URL("../src/schema.gen.ts", import.meta.url),
  `// Generated from apps/api/openapi.json by \`pnpm generate\`; never edited.\n${types}`,
);
