import type { Timing } from "@omzien/contracts";
import { localDateOf } from "./local-time.ts";

/**
 * The time of help as somebody may remember it for whom it is over: only the day on which it ended for them. When the
 * asker still waits for help is then no longer theirs to know.
 */
export function lastDayAt(ended: Date): { timing: Timing; endsOn: string } {
  const endsOn = localDateOf(ended);
  return { timing: { kind: "flexible", endsOn }, endsOn };
}
