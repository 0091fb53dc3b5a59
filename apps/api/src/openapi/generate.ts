import { writeFileSync } from "node:fs";
import { consoleRoutes } from "../console/routes/index.ts";
import { routes } from "../routes/index.ts";
import { consoleDocument, openApiDocument } from "./document.ts";

const documents = {
  "openapi.json": openApiDocument(routes),
  "console-openapi.json": consoleDocument(consoleRoutes),
};
for (const [file, document] of Object.entries(documents)) {
  writeFileSync(new URL(`../../${file}`, import.meta.url), `${JSON.stringify(document, null, 2)}\n`);
}
