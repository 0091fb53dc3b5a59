import { notPersonal, type Projected } from "@omzien/consent";
import type { AreaEffects } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import { countMoves } from "./queries.ts";
import type { Settled } from "./settle-map.ts";
import { areaRows } from "./settle-queries.ts";

/** What a change did: who moved by number, and who are neighbours now or no longer, by name. */
export async function effectsOf(
  tx: TenantTx,
  change: number,
  { parted, joined }: Settled,
): Promise<AreaEffects> {
  const names = new Map((await areaRows(tx)).map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? "";
  const named = (pairs: Settled["parted"]) =>
    pairs.map(([one, other]): [string, string] => [nameOf(one), nameOf(other)]);
  const moves = (await countMoves(tx, change)).map((row) => ({
    from: nameOf(row.from_area_id),
    to: nameOf(row.to_area_id),
    people: Number(row.people),
    requests: Number(row.requests),
  }));
  return { moves, parted: named(parted), joined: named(joined) };
}

/** Names of places and numbers; nobody is in it. */
export function presentEffects(effects: AreaEffects): Projected<AreaEffects> {
  return notPersonal(effects);
}
