import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { axeFaults, axeFaultsOfDress, overflowFaults, reflowFaults } from "./browser/check-page.ts";
import { shiftClockOf } from "./browser/shift-clock.ts";
import { type Watch, watchContext } from "./browser/watch-context.ts";
import { settle, wearTheme } from "./browser/other-theme.ts";
import type { Product } from "./product/start-product.ts";
import type { Place } from "./site.ts";
import type { Setting } from "./stage.ts";

/** Somebody with a browser. Everything waits until it can be done, and fails after twenty seconds. */
export type Visitor = {
  name: string;
  site: Place;
  words: Place["words"];
  context: BrowserContext;
  page: Page;
  watch: Watch;
  /** Types an address: a path of the site, or a whole link from a mail. */
  go: (to: string) => Promise<void>;
  /** Waits until the page has this heading of level 1. */
  reads: (heading: string | RegExp) => Promise<void>;
  sees: (text: string | RegExp) => Promise<void>;
  press: (button: string | RegExp) => Promise<void>;
  follow: (link: string | RegExp) => Promise<void>;
  fill: (label: string | RegExp, text: string) => Promise<void>;
  /** A radio button or a check box, by its words. */
  choose: (label: string | RegExp, within?: Locator) => Promise<void>;
  /** Looks at the page with axe in both themes, at 320 px, and keeps a picture of each theme. */
  look: (picture: string) => Promise<void>;
  keepPicture: (picture: string) => Promise<void>;
  /** Everything that was wrong so far; empties the list. */
  faults: () => Promise<string[]>;
  leave: () => Promise<void>;
};

const pictures = join(import.meta.dirname, "../screenshots");

export async function inviteVisitor(given: {
  product: Product;
  browser: Browser;
  setting: Setting;
  site: Place;
  name: string;
  storyId: string;
}): Promise<Visitor> {
  const { setting, site, name } = given;
  const context = await openContext(given);
  const watch = watchContext(context, [
    setting.site.origin,
    setting.otherSite.origin,
    site.origin,
    ...(site.alsoAt ?? []),
  ]);
  const page = await context.newPage();
  const faults: string[] = [];
  const keepPicture = (picture: string) => keep(page, pictureFile(given, `${picture}-${name}`));

  const look = async (picture: string) => {
    await page.locator("main h1").first().waitFor();
    await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
    await settle(page);
    const where = `${picture} (${new URL(page.url()).pathname})`;
    const note = (found: string[], how = "") =>
      faults.push(...found.map((fault) => `${where}${how}: ${fault}`));
    note([...(await axeFaults(page)), ...(await overflowFaults(page))]);
    await keep(page, pictureFile(given, `${picture}-${site.themeId}`));
    note(await reflowFaults(page));
    if (!setting.isDressedUp || site.keepsItsDress) return;
    const dress = otherThemeOf(given);
    const undress = await wearTheme(page, dress);
    note([...(await axeFaultsOfDress(page)), ...(await overflowFaults(page))], `, as ${dress}`);
    await keep(page, pictureFile(given, `${picture}-${dress}`));
    await undress();
  };

  return {
    name,
    site,
    words: site.words,
    context,
    page,
    watch,
    ...waysOf(page, site),
    look,
    keepPicture,
    faults: async () => {
      const watched = await watch.faults();
      return [...faults.splice(0), ...watched].map((fault) => `${name}: ${fault}`);
    },
    leave: () => context.close(),
  };
}

async function openContext(given: {
  product: Product;
  browser: Browser;
  setting: Setting;
  site: Place;
}): Promise<BrowserContext> {
  const { width } = given.setting;
  const context = await given.browser.newContext({
    viewport: { width, height: width === 360 ? 740 : 800 },
    hasTouch: width === 360,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    reducedMotion: "reduce",
    ignoreHTTPSErrors: given.site.hasOwnAuthority ?? false,
  });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(shiftClockOf, given.product.clock.aheadMs());
  return context;
}

function waysOf(page: Page, site: Place) {
  const main = page.locator("main");
  return {
    go: async (to: string) => {
      // From a blank page, as from a mail: an address that differs behind the # alone would not load anew.
      await page.goto("about:blank");
      await page.goto(to.startsWith("http") ? to : `${site.origin}${to}`);
      await page.locator("main h1").first().waitFor();
    },
    reads: (heading: string | RegExp) =>
      page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor(),
    sees: (text: string | RegExp) => main.getByText(text).first().waitFor(),
    press: (button: string | RegExp) => main.getByRole("button", { name: button, exact: true }).click(),
    follow: (link: string | RegExp) => main.getByRole("link", { name: link, exact: true }).first().click(),
    fill: (label: string | RegExp, text: string) => main.getByLabel(label).fill(text),
    choose: async (label: string | RegExp, within: Locator = main) => {
      const choice = within
        .getByRole("radio", { name: label })
        .or(within.getByRole("checkbox", { name: label }));
      await choice.first().check();
    },
  };
}

function otherThemeOf({ setting, site }: { setting: Setting; site: Place }): string {
  return site.origin === setting.site.origin ? setting.otherSite.themeId : setting.site.themeId;
}

function pictureFile(given: { setting: Setting; storyId: string }, picture: string): string {
  const folder = join(pictures, `${given.setting.width}`);
  mkdirSync(folder, { recursive: true });
  return join(folder, `${given.storyId}-${picture}.png`);
}

const tallestPicture = 5000;
const pictureMs = 60_000;

async function keep(page: Page, path: string): Promise<void> {
  // What sticks to the window would be pictured where the page was scrolled to.
  const { width, height } = await page.evaluate(() => {
    window.scrollTo(0, 0);
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
  // A long document is told by its beginning; the whole of one takes a busy machine longer than a story has.
  const clip = { x: 0, y: 0, width, height: Math.min(height, tallestPicture) };
  await page.screenshot({
    path,
    fullPage: true,
    clip,
    animations: "disabled",
    caret: "hide",
    timeout: pictureMs,
  });
}
