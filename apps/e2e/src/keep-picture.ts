import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Setting } from "./stage.ts";

const pictures = join(import.meta.dirname, "../screenshots");
const tallestPicture = 5000;
const pictureMs = 60_000;

/** A picture of the whole page in `screenshots/<width>/<story>-<picture>.png`. */
export async function keepPicture(
  { page, setting, storyId }: { page: Page; setting: Pick<Setting, "width">; storyId: string },
  picture: string,
): Promise<void> {
  const folder = join(pictures, `${setting.width}`);
  mkdirSync(folder, { recursive: true });
  // What sticks to the window would be pictured where the page was scrolled to.
  const { width, height } = await page.evaluate(() => {
    window.scrollTo(0, 0);
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
  // A long document is told by its beginning; the whole of one takes a busy machine longer than a story has.
  const clip = { x: 0, y: 0, width, height: Math.min(height, tallestPicture) };
  await page.screenshot({
    path: join(folder, `${storyId}-${picture}.png`),
    fullPage: true,
    clip,
    animations: "disabled",
    caret: "hide",
    timeout: pictureMs,
  });
}
