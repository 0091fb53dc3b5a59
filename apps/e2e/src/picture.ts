import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser/launch-browser.ts";
import { settle } from "./browser/other-theme.ts";
import { readChoice } from "./choice.ts";
import { joinProduct, startProduct } from "./product/start-product.ts";
import { type Site, sitesOn } from "./site.ts";

// Two home pages side by side, as wide as a README shows them.
const page = { width: 1280, height: 1240 };
const shown = { width: 640, gap: 16 };
const file = resolve(import.meta.dirname, "../../docs/pictures/two-sites.png");

const { on } = readChoice(process.argv.slice(2));
const product = on === undefined ? await startProduct() : joinProduct(on);
try {
  const { browser } = await launchBrowser();
  try {
    const { zorgvallei, lindewaard } = sitesOn(product.port);
    const homes = [await home(browser, zorgvallei), await home(browser, lindewaard)];
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, await sideBySide(browser, homes));
    process.stdout.write(`${file}\n`);
  } finally {
    await browser.close();
  }
} finally {
  await product.stop();
}

async function home(browser: Browser, site: Site): Promise<Buffer> {
  const tab = await browser.newPage({ viewport: page, reducedMotion: "reduce" });
  await tab.goto(`${site.origin}/`, { waitUntil: "networkidle" });
  await tab.locator("main h1").waitFor();
  await settle(tab);
  return tab.screenshot({ animations: "disabled", caret: "hide" });
}

/** The browser puts them together, scales them, and writes one picture. */
async function sideBySide(browser: Browser, pictures: readonly Buffer[]): Promise<Buffer> {
  const height = Math.round((page.height * shown.width) / page.width);
  const width = shown.width * pictures.length + shown.gap * (pictures.length - 1);
  const tab = await browser.newPage({ viewport: { width, height } });
  const images = pictures.map(
    (picture) =>
      `<img width="${shown.width}" height="${height}" src="data:image/png;base64,${picture.toString("base64")}">`,
  );
  await tab.setContent(
    `<style>body { margin: 0; display: flex; gap: ${shown.gap}px; background: #fff }</style>${images.join("")}`,
  );
  await tab.waitForFunction(() => [...document.images].every((image) => image.complete));
  return tab.screenshot();
}
