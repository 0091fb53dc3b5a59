import type { RdPoint } from "./rd.ts";
import type { Ring } from "./polygon.ts";

/** How many pairs of edges may still be compared: a file may be made to be slow. */
export interface CrossingBudget {
  pairs: number;
}

interface Edge {
  a: RdPoint;
  b: RdPoint;
  minX: number;
  maxX: number;
  index: number;
}

/**
 * Whether a ring crosses itself; touching at a corner is no crossing. Undefined when the budget ran out: then the ring
 * is more tangled than any border is.
 */
export function crossesItself(ring: Ring, budget: CrossingBudget): boolean | undefined {
  const edges: Edge[] = ring.slice(1).flatMap((b, index) => {
    const a = ring[index];
    return a ? [{ a, b, minX: Math.min(a[0], b[0]), maxX: Math.max(a[0], b[0]), index }] : [];
  });
  edges.sort((one, other) => one.minX - other.minX);
  for (const [at, one] of edges.entries()) {
    for (let next = at + 1; next < edges.length; next += 1) {
      const other = edges[next];
      if (!other || other.minX > one.maxX) break;
      budget.pairs -= 1;
      if (budget.pairs < 0) return undefined;
      if (segmentsCross([one.a, one.b], [other.a, other.b])) return true;
    }
  }
  return false;
}

/** Whether two stretches cross; not when they only touch. */
export function segmentsCross(
  [a, b]: readonly [RdPoint, RdPoint],
  [c, d]: readonly [RdPoint, RdPoint],
): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

function sideOf(a: RdPoint, b: RdPoint, point: RdPoint): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}
