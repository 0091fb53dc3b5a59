import {
  adjacency,
  type Area,
  boundingBox,
  representativePoint,
  segmentsCross,
} from "@omzien/tenancy/import";
import type { Corner, MapItem, Polygons } from "./map-items.ts";

/** Two ids, the smaller first. */
export type Pair = [string, string];

/**
 * Neighbourhoods side by side, by their borders; and of those, which a barrier keeps apart: the straight line between
 * the middles of the two crosses it.
 */
export function neighboursOf(items: readonly MapItem[]): { adjoining: Pair[]; separated: Pair[] } {
  const areas = new Map(
    items
      .filter(({ kind, state }) => kind === "neighbourhood" && state.polygons.length > 0)
      .map(({ id, state }) => [id, asArea(id, state.polygons)]),
  );
  const lines = items.filter(({ kind }) => kind === "barrier").map(({ state }) => state.line);
  const found: { adjoining: Pair[]; separated: Pair[] } = { adjoining: [], separated: [] };
  for (const [one, other] of adjacency([...areas.values()])) {
    const middles = [areas.get(one)?.centroid, areas.get(other)?.centroid];
    const isSeparated = lines.some((line) => crosses(line, middles));
    (isSeparated ? found.separated : found.adjoining).push([one, other]);
  }
  return found;
}

/** Which a barrier keeps apart; without any barrier nothing is reckoned. */
export function separatedOn(items: readonly MapItem[]): Pair[] {
  return items.some(({ kind }) => kind === "barrier") ? neighboursOf(items).separated : [];
}

function asArea(id: string, polygons: Polygons): Area {
  const box = boundingBox(polygons);
  return {
    code: id,
    name: "",
    municipalityCode: "",
    polygons,
    centroid: representativePoint(polygons),
    boundingBox: box,
  };
}

function crosses(line: readonly Corner[], [from, to]: readonly (Area["centroid"] | undefined)[]): boolean {
  if (!from || !to) return false;
  return line.slice(1).some((corner, index) => {
    const before = line[index];
    return before !== undefined && segmentsCross([before, corner], [from, to]);
  });
}
