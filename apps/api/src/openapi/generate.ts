import { writeFileSync } from "node:fs";
import { routes } from "../routes/index.ts";
import { openApiDocument } from "./document.ts";

const target = new URL("../../openapi.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(openApiDocument(routes), null, 2)}\n`);
