import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Measure } from "../measure.ts";
import { firstLoad } from "../web/first-load.ts";
import { buildWeb } from "../web/build-web.ts";

const dist = join(import.meta.dirname, "../../../web/dist");
const atMostKb = 120;

/** How much JavaScript a visitor's browser fetches before the front page works. */
export const webHome: Measure = {
  name: "web",
  heading: "First load of the public home",
  keys: ["web.home.js-gzip-kb"],
  run: async () => {
    if (!existsSync(join(dist, ".vite/manifest.json"))) await buildWeb();
    const files = firstLoad(dist);
    const kb = files.reduce((total, { gzipBytes }) => total + gzipBytes, 0) / 1000;
    const rows = [
      { key: "web.home.js-gzip-kb", value: round(kb), unit: "kB", target: { atMost: atMostKb }, peers: {} },
    ];
    const lines = files.map(
      ({ file, why, gzipBytes }) => `| ${file} | ${why} | ${round(gzipBytes / 1000)} |`,
    );
    const text = `${round(kb)} kB of JavaScript, gzip level 6, at most ${atMostKb} kB wanted. Counted from the build's manifest: the entry, the route and the
texts of the front page, and all that these import.

| file | why | kB |
| --- | --- | ---: |
${lines.join("\n")}
`;
    return { rows, text };
  },
};

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
