import type { Page } from "playwright-core";
import { axeFaults, axeFaultsOfDress, overflowFaults, reflowFaults } from "./browser/check-page.ts";
import { settle, wearTheme } from "./browser/other-theme.ts";
import { keepPicture } from "./keep-picture.ts";
import type { Place } from "./site.ts";
import type { Setting } from "./stage.ts";

/** A page on the screen of somebody, and what to do with the faults that it has. */
export type Looked = {
  page: Page;
  setting: Setting;
  site: Place;
  storyId: string;
  note: (fault: string) => void;
};

export const sizeOf = (width: Setting["width"]) => ({ width, height: width === 360 ? 740 : 800 });
const otherWidthOf = ({ width }: Setting) => (width === 360 ? 1280 : 360);

/** Looks at the page with axe as it stands and at 320 px, then as the setting says besides; keeps a picture of each. */
export async function lookAt(looked: Looked, picture: string): Promise<void> {
  const { page, setting, site } = looked;
  await page.locator("main h1").first().waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  await settle(page);
  const note = noteOf(looked, picture);
  note([...(await axeFaults(page)), ...(await overflowFaults(page))]);
  await keepPicture(looked, `${picture}-${site.themeId}`);
  note(await reflowFaults(page));
  if (setting.alsoLook === "elsewhere") await lookElsewhere(looked, picture);
  if (setting.alsoLook === "dressed-up" && !site.keepsItsDress) await lookDressedUp(looked, picture);
}

/** In the dress of the other site. */
async function lookDressedUp(looked: Looked, picture: string): Promise<void> {
  const { page } = looked;
  const dress = otherThemeOf(looked);
  const undress = await wearTheme(page, dress);
  const faults = [...(await axeFaultsOfDress(page)), ...(await overflowFaults(page))];
  noteOf(looked, picture)(faults, `, as ${dress}`);
  await keepPicture(looked, `${picture}-${dress}`);
  await undress();
}

/** At the other width, in the dress of the other site. */
async function lookElsewhere(looked: Looked, picture: string): Promise<void> {
  const { page, setting, site } = looked;
  const width = otherWidthOf(setting);
  const dress = site.keepsItsDress ? undefined : otherThemeOf(looked);
  await page.setViewportSize(sizeOf(width));
  await settle(page);
  const undress = dress === undefined ? undefined : await wearTheme(page, dress);
  const faults = [...(await axeFaults(page)), ...(await overflowFaults(page))];
  noteOf(looked, picture)(faults, `, at ${width} px`);
  const there = { ...looked, setting: { ...setting, width } } as const;
  await keepPicture(there, `${picture}-${dress ?? site.themeId}`);
  await undress?.();
  await page.setViewportSize(sizeOf(setting.width));
  await settle(page);
}

function noteOf({ page, note }: Looked, picture: string) {
  const where = `${picture} (${new URL(page.url()).pathname})`;
  return (found: readonly string[], how = "") => {
    for (const fault of found) note(`${where}${how}: ${fault}`);
  };
}

function otherThemeOf({ setting, site }: Pick<Looked, "setting" | "site">): string {
  return site.origin === setting.site.origin ? setting.otherSite.themeId : setting.site.themeId;
}
