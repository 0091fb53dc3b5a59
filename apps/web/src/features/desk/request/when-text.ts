import type { Timing } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { timingLines } from "../../timing/timing-text.ts";

/** When help is wanted, one line per moment. */
export function whenText(translator: Translator, timing: Timing): string {
  return timingLines(translator, timing).join("\n");
}
