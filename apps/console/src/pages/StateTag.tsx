import type { Municipality } from "@omzien/contracts";
import { Tag } from "@omzien/ui";
import { words } from "../shell/words.ts";

const tones = { preparing: "info", live: "success", suspended: "warning", leaving: "danger" } as const;

/** How a municipality stands, in a word and a colour. */
export function StateTag({
  state,
  isStuck,
  stuckStep,
}: Pick<Municipality, "state" | "isStuck" | "stuckStep">) {
  return isStuck ? (
    <Tag tone="danger">
      {stuckStep === null
        ? words.t("console.stuck")
        : words.t("console.stuck.at", { step: words.find(`console.step.${stuckStep}`, {}, stuckStep) })}
    </Tag>
  ) : (
    <Tag tone={tones[state]}>{words.find(`console.state.${state}`)}</Tag>
  );
}
