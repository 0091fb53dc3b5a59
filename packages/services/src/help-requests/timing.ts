import type { Timing } from "@omzien/contracts";
import { lastDayOf, type TimeWindow, windowsOf, zone } from "@omzien/matching";

/** How far ahead moments of a weekly or flexible request are compared with what helpers can do. */
export const horizonDays = 28;

/**
 * The timing to search with. A request with fixed moments that was extended after the last of them may still
 * happen on any day until its new end; otherwise the timing is what the asker wrote.
 */
export function searchTiming(timing: Timing, endsOn: string, now: Date): Timing {
  const isFixed = timing.kind === "once" || timing.kind === "several";
  if (!isFixed || endsOn <= lastDayOf(timing) || momentsLeft(timing, now).length > 0) return timing;
  return { kind: "flexible", endsOn };
}

/** The moments of a timing that have not ended, oldest first. */
export function momentsLeft(timing: Timing, now: Date): TimeWindow[] {
  return windowsOf(timing, { now: now.getTime(), zone, horizonDays });
}

/** The timing with its last day moved; fixed moments stay where they are. */
export function extendedTiming(timing: Timing, endsOn: string): Timing {
  return timing.kind === "weekly" || timing.kind === "flexible" ? { ...timing, endsOn } : timing;
}
