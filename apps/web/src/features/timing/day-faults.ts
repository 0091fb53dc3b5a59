import type { Timing } from "@omzien/contracts";
import type { z } from "zod";

const furthestDays = 366;

/**
 * Says at each day whether it has passed or is too far away, as the API does: help always ends within a year.
 * @param today local date.
 */
export function dayFaults(today: string) {
  const latest = new Date(Date.parse(`${today}T12:00:00Z`) + furthestDays * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return (timing: Timing, context: z.RefinementCtx<Timing>) => {
    for (const { date, path } of datesOf(timing)) {
      if (date < today) context.addIssue({ code: "custom", message: "in_the_past", path });
      if (date > latest) context.addIssue({ code: "custom", message: "too_far_ahead", path });
    }
  };
}

function datesOf(timing: Timing): { date: string; path: (string | number)[] }[] {
  switch (timing.kind) {
    case "once":
      return [{ date: timing.moment.date, path: ["moment", "date"] }];
    case "several":
      return timing.moments.map(({ date }, index) => ({ date, path: ["moments", index, "date"] }));
    case "weekly":
    case "flexible":
      return [{ date: timing.endsOn, path: ["endsOn"] }];
    default:
      return timing satisfies never;
  }
}
