import { randomUUID } from "node:crypto";
import type { Choice } from "./choice.ts";
import { sitesOn } from "./site.ts";
import type { Setting, Story } from "./stage.ts";

/** Where and how one story is played; its time is shared with the round. */
export type Play = readonly [Story, Omit<Setting, "time">];

const lookOf = { "at-work": "not", once: "elsewhere" } as const;

/**
 * What is played side by side, in order: a story on a telephone at Zorgvallei and on a desk computer at Lindewaard. Of
 * those that are played once, two that follow each other share a round, each at a site of its own.
 */
export function planRounds(stories: readonly Story[], choice: Choice, port: number): Play[][] {
  const { zorgvallei, lindewaard } = sitesOn(port);
  const run = randomUUID().slice(0, 6);
  const places = [
    { site: zorgvallei, otherSite: lindewaard, width: 360, run: `${run}-360` },
    { site: lindewaard, otherSite: zorgvallei, width: 1280, run: `${run}-1280` },
  ] as const;
  const open = places.filter(choice.hasSetting);
  const rounds: Play[][] = [];
  let isOpen = false;
  for (const story of open.length === 0 ? [] : stories.filter(choice.hasStory)) {
    const alsoLook = story.played === undefined ? "dressed-up" : lookOf[story.played];
    const plays = open.map((place) => [story, { ...place, alsoLook }] as const);
    const last = rounds.at(-1);
    if (story.played !== "once") rounds.push(plays);
    else if (isOpen && last) last.push(...plays.slice(1, 2));
    else rounds.push(plays.slice(0, 1));
    isOpen = story.played === "once" && !isOpen && plays.length > 1;
  }
  return rounds;
}
