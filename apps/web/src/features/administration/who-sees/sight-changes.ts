import type { SightLine } from "@omzien/contracts";

const heights = { deny: 0, mask: 1, allow: 2 } as const;

/** Whether somebody would see less than now. */
export function isLess({ now, next }: SightLine): boolean {
  return heights[next] < heights[now];
}

/** Whether somebody would see more than now; never more than the platform shows. */
export function isMore({ now, next }: SightLine): boolean {
  return heights[next] > heights[now];
}
