import { runWithTools } from "./bootstrap.mjs";

await runWithTools("test.ts");
