import type { Timing } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { timingLines } from "../../timing/timing-text.ts";

/** When help is wanted, one line per moment, each beginning as a line does. */
export function whenText(translator: Translator, timing: Timing): string {
  return timingLines(translator, timing)
    .map((line) => line.charAt(0).toUpperCase() + line.slice(1))
    .join("\n");
}
