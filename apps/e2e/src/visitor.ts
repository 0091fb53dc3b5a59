import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { shiftClockOf } from "./browser/shift-clock.ts";
import { type Watch, watchContext } from "./browser/watch-context.ts";
import { keepPicture } from "./keep-picture.ts";
import { lookAt, sizeOf } from "./look.ts";
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
  /** Looks at the page with axe as the setting says, also at 320 px, and keeps a picture of each. */
  look: (picture: string) => Promise<void>;
  keepPicture: (picture: string) => Promise<void>;
  /** Everything that was wrong so far; empties the list. */
  faults: () => Promise<string[]>;
  leave: () => Promise<void>;
};

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
  const looked = { page, setting, site, storyId: given.storyId, note: (fault: string) => faults.push(fault) };

  return {
    name,
    site,
    words: site.words,
    context,
    page,
    watch,
    ...waysOf(page, site),
    look: (picture) => lookAt(looked, picture),
    keepPicture: (picture) => keepPicture(looked, `${picture}-${name}`),
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
    viewport: sizeOf(width),
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
