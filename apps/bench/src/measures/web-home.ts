import { join } from "node:path";
import type { Measure } from "../measure.ts";
import { firstLoad } from "../web/first-load.ts";
import { buildWeb } from "../web/build-web.ts";

const folder = join(import.meta.dirname, "../../.omzien/web");
const atMostKb = 120;

/** How much JavaScript a visitor's browser fetches before the front page works. */
export const webHome: Measure = {
  name: "web",
  heading: "First load of the public home",
  keys: ["web.home.js-gzip-kb"],
  run: async () => {
    await buildWeb(folder);
    const files = firstLoad(folder);
    const kb = files.reduce((total, { gzipBytes }) => total + gzipBytes, 0) / 1000;
    const rows = [
      { key: "web.home.js-gzip-kb", value: round(kb), unit: "kB", target: { atMost: atMostKb }, peers: {} },
    ];
    const lines = files.map(
      ({ file, why, gzipBytes }) => `| ${file} | ${why} | ${round(gzipBytes / 1000)} |`,
    );
    const text = `${round(kb)} kB of JavaScript at gzip level 6; at most ${atMostKb} kB is wanted. Counted from the manifest of a fresh build: the
entry, the route and the texts of the front page, and all that these import; of the languages the largest.

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
