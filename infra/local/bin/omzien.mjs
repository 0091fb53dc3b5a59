import { runWithTools } from "./bootstrap.mjs";

await runWithTools("omzien.ts");
