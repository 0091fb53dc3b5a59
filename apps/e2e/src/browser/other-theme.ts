import { type Appearance, shippedThemes, stylesheet } from "@omzien/theme";
import type { Page } from "playwright-core";

/** Dresses the page as another municipality until the function that comes back is called. */
export async function wearTheme(page: Page, themeId: string): Promise<() => Promise<void>> {
  const theme = shippedThemes.find(({ id }) => id === themeId);
  if (!theme) throw new Error(`There is no theme ${themeId}`);
  return wear(page, theme);
}

/** The same for any house style. */
export async function wear(page: Page, appearance: Appearance): Promise<() => Promise<void>> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, stylesheet(appearance).css);
  await settle(page);
  return async () => {
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await settle(page);
  };
}

/** Waits until fonts are there and nothing moves or changes colour any more. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const endless = (each: Animation) =>
      each.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY;
    const running = document.getAnimations().filter((each) => !endless(each));
    await Promise.allSettled(running.map((each) => each.finished));
  });
}
