import type { Municipality } from "@omzien/contracts";
import { Tag } from "@omzien/ui";
import { words } from "../shell/words.ts";

const tones = { preparing: "info", live: "success", suspended: "warning", leaving: "danger" } as const;

/** How a municipality stands, in a word and a colour. */
export function StateTag({ state, isStuck }: Pick<Municipality, "state" | "isStuck">) {
  return isStuck ? (
    <Tag tone="danger">{words.t("console.stuck")}</Tag>
  ) : (
    <Tag tone={tones[state]}>{words.find(`console.state.${state}`)}</Tag>
  );
}
