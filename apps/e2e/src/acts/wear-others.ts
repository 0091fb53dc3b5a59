import type { HouseStyle } from "@omzien/contracts";
import { type Appearance, firstTheme, importTheme, mendTheme } from "@omzien/theme";
import { axeFaults, overflowFaults } from "../browser/check-page.ts";
import { settle } from "../browser/other-theme.ts";
import type { Stage } from "../stage.ts";
import { tokenFiles } from "../token-files.ts";
import type { Visitor } from "../visitor.ts";
import { arrange } from "./arrange.ts";

const pages = { voorpagina: "/", inloggen: "/inloggen", formulier: "/hulp-vragen" };

/**
 * Eight house styles out of token files of other towns, each mended until it passes the gate, published, and looked at
 * on three pages: four of them on the telephone's site, four on the desk's. Then the site is as it was.
 */
export async function wearsOthers(stage: Stage, boss: Visitor, visitor: Visitor): Promise<void> {
  stage.tell("token files of other towns are published one after the other: front page, signing in, a form");
  const files = Object.entries(tokenFiles()).filter(
    (_, index) => (index % 2 === 0) === (stage.width === 360),
  );
  for (const [name, file] of files) {
    const { id: _, name: __, ...appearance } = mendTheme(importTheme(file, firstTheme).theme).theme;
    await publish(boss, appearance);
    for (const [page, path] of Object.entries(pages)) {
      await visitor.go(path);
      await settle(visitor.page);
      const faults = [...(await axeFaults(visitor.page)), ...(await overflowFaults(visitor.page))];
      if (faults.length > 0) throw new Error(`${name} on ${path}: ${faults.join("; ")}`);
      await visitor.keepPicture(`stijl-${name}-${page}`);
    }
  }
  const { version } = await arrange<HouseStyle>(boss, "GET", "/house-style");
  await arrange(boss, "POST", "/house-style/publications", { number: 0 }, version);
}

async function publish(boss: Visitor, appearance: Appearance): Promise<void> {
  const now = await arrange<HouseStyle>(boss, "GET", "/house-style");
  const { formOfAddress } = now.published;
  const written = await arrange<HouseStyle>(
    boss,
    "PUT",
    "/house-style/draft",
    { appearance, formOfAddress },
    now.version,
  );
  const body = { number: written.draft?.number };
  await arrange(boss, "POST", "/house-style/publications", body, written.version);
}
