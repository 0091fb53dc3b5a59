import type { TimingLike } from "@omzien/i18n";

const dayMs = 86_400_000;
const manyTurns = 8;
const longDays = 28;

/** Whether somebody helped so often, or for so long, that a rest is in place. `now` ends help that runs. */
export function wasMuchHelp({ timing, madeAt }: { timing: TimingLike; madeAt: string }, now: Date): boolean {
  const days = (now.getTime() - Date.parse(madeAt)) / dayMs;
  return days >= longDays || turnsOf(timing, days) >= manyTurns;
}

/** Turns that can have passed since the help was agreed. */
function turnsOf(timing: TimingLike, days: number): number {
  switch (timing.kind) {
    case "weekly":
      return Math.floor((days / 7) * timing.weekdays.length);
    case "several":
      return days > 0 ? timing.moments.length : 0;
    case "once":
    case "flexible":
      return 1;
    default:
      return timing satisfies never;
  }
}
