import { resolve } from "node:path";
import { findCaddy } from "@omzien/caddy";
import { loadTranslator } from "@omzien/i18n/server";
import { type Door, startDoor } from "../../product/start-door.ts";
import type { Place } from "../../site.ts";
import type { Stage, Story } from "../../stage.ts";
import { type NewTown, townOn } from "./cast.ts";
import { enterConsole } from "./enter.ts";
import { takeAllAlong } from "./export.ts";
import { bringToLife, closeAndOpen, readNumbers } from "./live.ts";
import { onboard } from "./onboard.ts";
import { checkDoor, letGo, takeDomain } from "./own-domain.ts";

const tools = resolve(import.meta.dirname, "../../../../../.omzien/tools");

export const consoleStory: Story = {
  id: "console",
  title: "a municipality is brought in from the console, live and branded on its own domain over HTTPS",
  played: "once",
  play: async (stage) => {
    const town = townOn(stage);
    const door = await openDoor(stage);
    try {
      const { admin, recoveryCode } = await enterConsole(stage, town);
      await onboard(stage, admin, town);
      await takeDomain(stage, { admin, town, door });
      if (door) await checkDoor(stage, door, town);
      const place = placeOf(stage, town, door);
      await bringToLife(stage, place, town);
      await closeAndOpen(stage, { admin, place, town });
      await readNumbers(stage, { admin, town });
      await takeAllAlong(stage, { admin, town, recoveryCode });
      await letGo(stage, { admin, town, door });
    } finally {
      await door?.stop();
    }
  },
};

async function openDoor(stage: Stage): Promise<Door | undefined> {
  const found = await findCaddy(tools);
  if ("path" in found) return startDoor(stage.product, found.path);
  stage.tell(`HTTPS is left out, the rest is played without: ${found.missing}`);
  return undefined;
}

/** The new site on its own domain; without Caddy over HTTP. */
function placeOf(stage: Stage, town: NewTown, door: Door | undefined): Place {
  const shared = {
    name: town.name,
    themeId: town.tokens,
    words: loadTranslator("nl"),
    keepsItsDress: true,
  } as const;
  if (door === undefined) return { ...shared, origin: `http://${town.domain}:${stage.product.port}` };
  return {
    ...shared,
    origin: `https://${town.domain}:${door.httpsPort}`,
    alsoAt: [`http://${town.domain}:${door.httpPort}`],
    hasOwnAuthority: true,
  };
}
