import { parseArgs } from "node:util";
import type { Setting, Story } from "./stage.ts";

export type Choice = {
  hasStory: (story: Story) => boolean;
  hasSetting: (setting: Pick<Setting, "site" | "width">) => boolean;
  /** Data folder of a product that runs already. */
  on: string | undefined;
};

/**
 * What is played: everything, or the stories that are named, with `--site zorgvallei` or `--width 360` only there,
 * with `--on <folder>` on the product of `src/hold.ts`.
 *
 * @throws TypeError for an option that does not exist.
 */
export function readChoice(args: string[]): Choice {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { site: { type: "string" }, width: { type: "string" }, on: { type: "string" } },
  });
  return {
    on: values.on,
    hasStory: (story) => positionals.length === 0 || positionals.includes(story.id),
    hasSetting: ({ site, width }) =>
      (values.site === undefined || values.site === site.id) &&
      (values.width === undefined || values.width === String(width)),
  };
}
