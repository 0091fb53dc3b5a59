import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkCompiled, compileSources } from "./check-catalogues.ts";
import { readSources } from "./read-catalogues.ts";
import { generatedFiles } from "./write-catalogues.ts";

const sourceFolder = join(import.meta.dirname, "..", "src");
const { sources, faults } = readSources();
const compiled = compileSources(sources, faults);
checkCompiled(compiled, faults);

if (faults.length > 0) {
  console.error(
    `The catalogues have ${faults.length} fault(s):\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
  );
  process.exit(1);
}

const files = generatedFiles(compiled);
for (const [path, text] of files) writeFileSync(join(sourceFolder, path), text);
for (const name of readdirSync(join(sourceFolder, "catalogues"))) {
  if (name.endsWith(".gen.ts") && !files.has(`catalogues/${name}`))
    rmSync(join(sourceFolder, "catalogues", name));
}
console.log(`${files.size} files written`);
