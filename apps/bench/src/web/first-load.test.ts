import { expect, test } from "vitest";
import { loadedChunks, type Manifest } from "./first-load.ts";

const catalogues = "../../packages/i18n/src/catalogues";
const manifest: Manifest = {
  "src/main.tsx": { file: "main.js", isEntry: true, imports: ["_react.js"] },
  "_react.js": { file: "react.js" },
  "_form.js": { file: "form.js", imports: ["_react.js"] },
  "src/routes/index.tsx?tsr-split=component": { file: "home.js", imports: ["_form.js", "_react.js"] },
  "src/routes/other.tsx?tsr-split=component": { file: "other.js" },
  [`${catalogues}/loaders.nl.gen.ts`]: { file: "list.js" },
  [`${catalogues}/nl.common.gen.ts`]: { file: "common.js" },
  [`${catalogues}/nl.ui.gen.ts`]: { file: "ui.js" },
  [`${catalogues}/nl.home.gen.ts`]: { file: "home-texts.js" },
};

test("what the front page loads is counted once, and what other pages load is not", () => {
  const files = loadedChunks(manifest, "nl").map(({ file }) => file);
  expect(files).toEqual([
    "main.js",
    "react.js",
    "home.js",
    "form.js",
    "list.js",
    "common.js",
    "ui.js",
    "home-texts.js",
  ]);
});

test("a build in which the front page cannot be found is refused, not counted as small", () => {
  const { "src/routes/index.tsx?tsr-split=component": _, ...without } = manifest;
  expect(() => loadedChunks(without, "nl")).toThrow("has no src/routes/index.tsx");
  expect(() => loadedChunks(manifest, "fy")).toThrow("loaders.fy");
});
