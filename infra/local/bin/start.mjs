import { runWithTools } from "./bootstrap.mjs";

await runWithTools("start.ts");
