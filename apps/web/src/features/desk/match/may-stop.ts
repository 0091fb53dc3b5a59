import type { Match } from "@omzien/contracts";

/** After help that ended well something may still feel wrong; after any other end nothing is shared any more. */
export function mayStop({ endedBecause }: Pick<Match, "endedBecause">): boolean {
  return endedBecause === null || endedBecause === "solved" || endedBecause === "expired";
}
