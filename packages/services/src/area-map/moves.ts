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
  /** Only who came since goes along with the postcode; undefined: everybody. */
  alongSince: Date | undefined;
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
  const { placing, items, reshaped, middles, alongSince, causeOf } = given;
  const held = new Set(items.filter(({ kind }) => kind === "neighbourhood").map(({ id }) => id));
  const postcodes: PostcodeMove[] = [];
  const targets = new Map<string, string>();
  // What has ended counts every time: its last day was known before, and whoever was put back may be in it.
  const turned = new Set([...reshaped, ...[...middles.keys()].filter((id) => !held.has(id))]);
  const sources = new Set(turned);
  for (const { postcode, area_id: areaId, x, y, placement } of await postcodeRows(tx)) {
    if (areaId === null || (placement === "manual" && held.has(areaId))) continue;
    const around = placing.around([x, y]);
    const to = around ?? (held.has(areaId) ? areaId : placing.nearest([x, y]));
    if (to === undefined || to === areaId || !(turned.has(to) || turned.has(areaId))) continue;
    postcodes.push({ postcode, areaId: to, placement: around === undefined ? "nearest" : "inside" });
    targets.set(`${areaId} ${x} ${y}`, to);
    sources.add(areaId);
  }
  const people: Move[] = [];
  for (const who of await inhabitantsOf(tx, [...sources])) {
    const { areaId, point } = who;
    const mayGo = alongSince === undefined || who.createdAt >= alongSince;
    const along = point && mayGo ? targets.get(`${areaId} ${point.join(" ")}`) : undefined;
    const to = along ?? (held.has(areaId) ? undefined : elsewhere(placing, point ?? middles.get(areaId)));
    if (to === undefined || to === areaId) continue;
    // What lies there as it did is no cause.
    people.push({ who, to, change: causeOf(...[areaId, to].filter((id) => turned.has(id))) });
  }
  return { postcodes, people };
}

function elsewhere({ around, nearest }: Placing, point: Corner | undefined): string | undefined {
  return point && (around(point) ?? nearest(point));
}
