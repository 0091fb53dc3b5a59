import type { TenantTx } from "@omzien/db";
import { representativePoint } from "@omzien/tenancy/import";
import { addDays } from "../local-time.ts";
import { byItem, type Corner, heldOn, holding, type MapItem, polygonsOf, type Version } from "./map-items.ts";
import { movesOf } from "./moves.ts";
import { neighboursOf, type Pair } from "./neighbours.ts";
import { placingIn } from "./place.ts";
import { countedVersions, lastNumber } from "./queries.ts";
import {
  areaRows,
  type AreaRow,
  endArea,
  firstMoment,
  movePostcodes,
  relatedPairs,
  takeMovesBack,
  writeArea,
  writeMoves,
  writePairs,
} from "./settle-queries.ts";

/** What settling changed, besides the areas themselves. */
export interface Settled {
  parted: Pair[];
  joined: Pair[];
}

/**
 * Makes everything that follows from the map the same as the map of a day: areas, which adjoin, twins, where postcodes
 * lie, and in which neighbourhood people and open requests are. Doing it again changes nothing.
 *
 * @param undone the change that was just taken back: whoever it made move goes back first.
 */
export async function settleMap(
  tx: TenantTx,
  { on, undone }: { on: string; undone?: number },
): Promise<Settled> {
  const versions = await countedVersions(tx);
  const items = heldOn(versions, on);
  const before = await areaRows(tx);
  const reshaped = await settleAreas(tx, { versions, items, before, on });
  const settled = await settlePairs(tx, items);
  if (undone !== undefined) await takeMovesBack(tx, undone);
  const middles = new Map(before.map((row) => [row.id, [row.centroid_x, row.centroid_y] as Corner]));
  const placing = placingIn(items, middles);
  const { postcodes, people } = await movesOf(tx, {
    placing,
    items,
    reshaped,
    middles,
    // Who was put back stays there; who came later came by the postcode as it was then.
    alongSince: undone === undefined ? undefined : await firstMoment(tx, undone),
    causeOf: causesIn(versions, on, await lastNumber(tx)),
  });
  await movePostcodes(tx, postcodes);
  await writeMoves(tx, people);
  return settled;
}

interface Ground {
  versions: readonly Version[];
  items: readonly MapItem[];
  before: readonly AreaRow[];
  on: string;
}

/** @returns neighbourhoods that lie otherwise than before, begin or are no more. */
async function settleAreas(tx: TenantTx, { versions, items, before, on }: Ground): Promise<Set<string>> {
  const rows = new Map(before.map((row) => [row.id, row]));
  const municipalityCode = before[0]?.municipality_code ?? "";
  const reshaped = new Set<string>();
  // An area without any version left is of a change that was taken back: it ends too.
  const known = new Map<string, Version[]>(before.map(({ id }) => [id, []]));
  for (const [id, own] of new Map([...known, ...byItem(versions)])) {
    const kind = own[0]?.kind ?? rows.get(id)?.kind;
    if (kind !== "neighbourhood" && kind !== "project") continue;
    const item = items.find((each) => each.id === id);
    const row = rows.get(id);
    if (item) {
      const polygons = polygonsOf(item, items);
      const isSame =
        row !== undefined && isHeld(row, on) && JSON.stringify(row.polygons) === JSON.stringify(polygons);
      if (!isSame && kind === "neighbourhood") reshaped.add(id);
      const middle: Corner = polygons.length > 0 ? [...representativePoint(polygons)] : middleOf(row);
      const { code, name } = item.state;
      const validFrom = own[0]?.startsOn ?? item.startsOn;
      const area = {
        id,
        code,
        name,
        kind,
        municipalityCode,
        polygons,
        middle,
        validFrom,
        validUntil: item.endsOn,
      };
      if (!isSame || row.name !== name || row.valid_until !== item.endsOn) await writeArea(tx, area);
    } else if (row && isHeld(row, on)) {
      if (kind === "neighbourhood") reshaped.add(id);
      const end = holding(own, on);
      await endArea(tx, id, addDays(end?.startsOn ?? row.valid_from, -1));
    }
  }
  return reshaped;
}

function middleOf(row: AreaRow | undefined): Corner {
  return row ? [row.centroid_x, row.centroid_y] : [0, 0];
}

function isHeld(row: AreaRow, on: string): boolean {
  return row.valid_from <= on && (row.valid_until === null || row.valid_until >= on);
}

async function settlePairs(tx: TenantTx, items: readonly MapItem[]): Promise<Settled> {
  const held = new Map(items.filter(({ kind }) => kind === "neighbourhood").map((item) => [item.id, item]));
  const known = await relatedPairs(tx, "adjoining");
  // Of what has no border nothing can be reckoned: those pairs stay as somebody made them.
  const given = known.filter(
    ([one, other]) =>
      held.has(one) &&
      held.has(other) &&
      [one, other].some((id) => held.get(id)?.state.polygons.length === 0),
  );
  const settled = differences(known, [...neighboursOf(items).adjoining, ...given]);
  await writePairs(tx, "adjoining", settled);
  const twins = items
    .filter(({ kind }) => kind === "twin")
    .flatMap(({ state: { areaIds } }): Pair[] => {
      const [one, other] = areaIds.toSorted();
      return one && other && held.has(one) && held.has(other) ? [[one, other]] : [];
    });
  await writePairs(tx, "twin", differences(await relatedPairs(tx, "twin"), twins));
  return { parted: settled.removed, joined: settled.added };
}

function differences(before: readonly Pair[], after: readonly Pair[]): { added: Pair[]; removed: Pair[] } {
  const keys = (pairs: readonly Pair[]) => new Set(pairs.map((pair) => pair.join()));
  const [old, now] = [keys(before), keys(after)];
  return {
    added: after.filter((pair) => !old.has(pair.join())),
    removed: before.filter((pair) => !now.has(pair.join())),
  };
}

/** Which change made areas lie as they do, or end; the last one when nobody can tell. */
function causesIn(versions: readonly Version[], on: string, last: number): (...ids: string[]) => number {
  const items = byItem(versions);
  return (...ids) => Math.max(0, ...ids.map((id) => laidBy(items.get(id) ?? [], on))) || last;
}

/** Another name, given later, moves nobody: so not that change, but the one that drew the border. */
function laidBy(own: readonly Version[], on: string): number {
  let at = own.findLastIndex(({ startsOn }) => startsOn <= on);
  while (at > 0 && borderOf(own[at - 1]) === borderOf(own[at])) at -= 1;
  return own[at]?.change ?? 0;
}

function borderOf(version: Version | undefined): string {
  return JSON.stringify(version?.state?.polygons ?? null);
}
