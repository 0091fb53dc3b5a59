import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { launchBrowser } from "./browser/launch-browser.ts";
import { readChoice } from "./choice.ts";
import { joinProduct, startProduct } from "./product/start-product.ts";
import { sitesOn } from "./site.ts";
import { playStory, type Setting, type Story } from "./stage.ts";
import { stories } from "./stories/index.ts";

const choice = readChoice(process.argv.slice(2));
const tally = { passed: 0, failed: 0, skipped: 0 };
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const say = (line: string) => process.stdout.write(`${line}\n`);

const dayMs = 86_400_000;
const began = performance.now();
try {
  await playAll();
} catch (error) {
  tally.failed += 1;
  say(`✗ ${error instanceof Error ? error.message : String(error)}`);
}
say(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped in ${seconds(began)}`);
const resultFile = process.env["OMZIEN_E2E_RESULT"];
if (resultFile) writeFileSync(resultFile, JSON.stringify(tally));
process.exit(tally.failed === 0 ? 0 : 1);

async function playAll(): Promise<void> {
  const product = choice.on === undefined ? await startProduct() : joinProduct(choice.on);
  const endings: (() => Promise<void>)[] = [product.stop];
  const stopAll = async () => {
    for (const end of endings.splice(0).toReversed()) await end();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void stopAll().finally(() => process.exit(1)));
  try {
    say(`✓ The product runs on ${product.dataDir} (${seconds(began)})`);
    const { browser, about } = await launchBrowser();
    endings.push(() => browser.close());
    say(`✓ ${about}`);
    await playEach({ product, browser });
  } finally {
    await stopAll();
  }
}

async function playEach(given: Omit<Parameters<typeof playStory>[2], "tell">): Promise<void> {
  const { zorgvallei, lindewaard } = sitesOn(given.product.port);
  const run = randomUUID().slice(0, 6);
  const settings: Setting[] = [
    { site: zorgvallei, otherSite: lindewaard, width: 360, run: `${run}-a` },
    { site: lindewaard, otherSite: zorgvallei, width: 1280, run: `${run}-b` },
  ];
  for (const story of stories.filter(choice.hasStory)) {
    given.product.clock.advanceToTuesday();
    const weekOf = given.product.clock.now().getTime();
    for (const setting of settings.filter(choice.hasSetting)) {
      // On the other site nobody was asked for anything, unless the story let days pass.
      if (given.product.clock.now().getTime() - weekOf > dayMs) given.product.clock.advanceToTuesday();
      await play(story, setting, given);
    }
  }
}

async function play(
  story: Story,
  setting: Setting,
  given: Omit<Parameters<typeof playStory>[2], "tell">,
): Promise<void> {
  const since = performance.now();
  const title = `${setting.site.name} at ${setting.width} px: ${story.title}`;
  try {
    await playStory(story, setting, { ...given, tell: (line) => say(`    ${line} (${seconds(since)})`) });
    tally.passed += 1;
    say(`✓ ${title} (${seconds(since)})`);
  } catch (error) {
    tally.failed += 1;
    say(`✗ ${title} (${seconds(since)})\n${error instanceof Error ? error.stack : String(error)}`);
  }
}
