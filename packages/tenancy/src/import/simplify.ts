import { distanceToEdge } from "./boundary.ts";
import type { Ring } from "./polygon.ts";

/** A ring with only the corners that matter by more than `metres` (Douglas and Peucker); for looking at. */
export function simplifyRing(ring: Ring, metres: number): Ring {
  if (ring.length <= 5) return ring;
  const middle = Math.floor(ring.length / 2);
  const kept = new Set([0, middle, ring.length - 1]);
  const waiting: [number, number][] = [
    [0, middle],
    [middle, ring.length - 1],
  ];
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const far = farthest(ring, span);
    if (far === undefined || far.metres <= metres) continue;
    kept.add(far.at);
    waiting.push([span[0], far.at], [far.at, span[1]]);
  }
  return ring.filter((_, index) => kept.has(index));
}

function farthest(ring: Ring, [from, to]: [number, number]): { at: number; metres: number } | undefined {
  const [start, end] = [ring[from], ring[to]];
  if (!start || !end) return undefined;
  let best: { at: number; metres: number } | undefined;
  for (let at = from + 1; at < to; at += 1) {
    const point = ring[at];
    const metres = point ? distanceToEdge(point, [start, end]) : 0;
    if (metres > (best?.metres ?? -1)) best = { at, metres };
  }
  return best;
}
