import { writeFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser/launch-browser.ts";
import { readChoice } from "./choice.ts";
import { joinProduct, type Product, startProduct } from "./product/start-product.ts";
import { planRounds } from "./rounds.ts";
import { shareTime } from "./shared-time.ts";
import { playStory, type Setting, type Story } from "./stage.ts";
import { stories } from "./stories/index.ts";

const choice = readChoice(process.argv.slice(2));
const tally = { passed: 0, failed: 0, skipped: 0, failures: new Array<string>() };
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const firstLine = (error: unknown) => String(error).split("\n", 1)[0] ?? "";
const say = (line: string) => process.stdout.write(`${line}\n`);

const began = performance.now();
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());
try {
  await playAll();
} catch (error) {
  const what = error instanceof Error ? error.message : String(error);
  tally.failed += 1;
  tally.failures.push(what);
  say(`✗ ${what}`);
}
say(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped in ${seconds(began)}`);
const resultFile = process.env["OMZIEN_E2E_RESULT"];
if (resultFile) writeFileSync(resultFile, JSON.stringify(tally));
process.exit(tally.failed === 0 && !stopping.signal.aborted ? 0 : 1);

async function playAll(): Promise<void> {
  const product = choice.on === undefined ? await startProduct() : joinProduct(choice.on);
  try {
    say(`✓ The product runs on ${product.dataDir} (${seconds(began)})`);
    const { browser, about } = await launchBrowser();
    stopping.signal.addEventListener("abort", () => void browser.close());
    try {
      say(`✓ ${about}`);
      await playEach(product, browser);
    } finally {
      await browser.close();
    }
  } finally {
    await product.stop();
  }
}

/** Round by round, two plays at once: two cores have work for two browsers. */
async function playEach(product: Product, browser: Browser): Promise<void> {
  for (const plays of planRounds(stories, choice, product.port)) {
    if (stopping.signal.aborted) return;
    product.clock.advanceToTuesday();
    const time = shareTime(product, plays.length);
    await Promise.all(
      plays.map(([story, setting]) => play(story, { ...setting, time }, { product, browser })),
    );
  }
}

async function play(
  story: Story,
  setting: Setting,
  given: { product: Product; browser: Browser },
): Promise<void> {
  const since = performance.now();
  const where = `${setting.site.name} at ${setting.width} px`;
  try {
    const tell = (line: string) => say(`    ${where}: ${line} (${seconds(since)})`);
    await playStory(story, setting, { ...given, tell });
    tally.passed += 1;
    say(`✓ ${where}: ${story.title} (${seconds(since)})`);
  } catch (error) {
    tally.failed += 1;
    tally.failures.push(`${where}: ${story.title}: ${firstLine(error)}`);
    const what = error instanceof Error ? error.stack : String(error);
    say(`✗ ${where}: ${story.title} (${seconds(since)})\n${what}`);
  } finally {
    setting.time.leave();
  }
}
