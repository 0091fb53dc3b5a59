import type { TenantTx } from "@omzien/db";
import type { Corner, MapItem } from "./map-items.ts";
import type { Placing } from "./place.ts";
import { inhabitantsOf, type Move, type PostcodeMove, postcodeRows } from "./settle-queries.ts";

interface Given {
  placing: Placing;
  items: readonly MapItem[];
  /** Neighbourhoods that lie otherwise than before. */
  reshaped: ReadonlySet<string>;
  middles: ReadonlyMap<string, Corner>;
  withPostcodes: boolean;
  causeOf: (...ids: string[]) => number;
}

/**
 * Where postcodes, people and open requests belong now that neighbourhoods lie otherwise. Whoever lives where the
 * postcode went along goes with it; whoever chose another neighbourhood stays there, as long as it is there.
 */
export async function movesOf(
  tx: TenantTx,
  given: Given,
): Promise<{ postcodes: PostcodeMove[]; people: Move[] }> {
  const { placing, items, reshaped, middles, causeOf } = given;
  if (reshaped.size === 0) return { postcodes: [], people: [] };
  const held = new Set(items.filter(({ kind }) => kind === "neighbourhood").map(({ id }) => id));
  const postcodes: PostcodeMove[] = [];
  const targets = new Map<string, string>();
  const sources = new Set(reshaped);
  for (const { postcode, area_id: areaId, x, y, placement } of await postcodeRows(tx)) {
    if (areaId === null || (placement === "manual" && held.has(areaId))) continue;
    const around = placing.around([x, y]);
    const to = around ?? (held.has(areaId) ? areaId : placing.nearest([x, y]));
    if (to === undefined || to === areaId || !(reshaped.has(to) || reshaped.has(areaId))) continue;
    postcodes.push({ postcode, areaId: to, placement: around === undefined ? "nearest" : "inside" });
    targets.set(`${areaId} ${x} ${y}`, to);
    sources.add(areaId);
  }
  const people: Move[] = [];
  for (const who of await inhabitantsOf(tx, [...sources])) {
    const { areaId, point } = who;
    const along = point && given.withPostcodes ? targets.get(`${areaId} ${point.join(" ")}`) : undefined;
    const to = along ?? (held.has(areaId) ? undefined : elsewhere(placing, point ?? middles.get(areaId)));
    if (to !== undefined && to !== areaId) people.push({ who, to, change: causeOf(areaId, to) });
  }
  return { postcodes, people };
}

function elsewhere({ around, nearest }: Placing, point: Corner | undefined): string | undefined {
  return point && (around(point) ?? nearest(point));
}
