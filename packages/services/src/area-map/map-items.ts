import type { AreaItemKind } from "@omzien/contracts";
import { addDays } from "../local-time.ts";

/** A corner in RD metres. */
export type Corner = [x: number, y: number];
export type Polygons = Corner[][][];

/** What an item is from some day on. */
export interface ItemState {
  /** Of neighbourhoods and projects: stands for good, also in other files. */
  code: string;
  name: string;
  polygons: Polygons;
  /** Of a barrier. */
  line: Corner[];
  /** Of twins the two; of a project that is a set of neighbourhoods, those. */
  areaIds: string[];
}

export const emptyState: ItemState = { code: "", name: "", polygons: [], line: [], areaIds: [] };

/** One version of one item. */
export interface Version {
  itemId: string;
  change: number;
  kind: AreaItemKind;
  startsOn: string;
  /** Null: it ended. */
  state: ItemState | null;
}

export interface MapItem {
  id: string;
  kind: AreaItemKind;
  state: ItemState;
  startsOn: string;
  /** Last day, when an end is planned. */
  endsOn: string | null;
  isPlanned: boolean;
}

/** The versions of each item in the order in which they hold: by first day, and the later change over the earlier. */
export function byItem(versions: readonly Version[]): Map<string, Version[]> {
  const items = Map.groupBy(versions, ({ itemId }) => itemId);
  for (const own of items.values())
    own.sort((a, b) => (a.startsOn === b.startsOn ? a.change - b.change : a.startsOn < b.startsOn ? -1 : 1));
  return items;
}

/** The version of an item that holds on a day; also one that says that it has ended. */
export function holding(versions: readonly Version[], on: string): Version | undefined {
  return versions.findLast(({ startsOn }) => startsOn <= on);
}

/** What is on the map on a day, and what is planned for later. */
export function itemsOn(versions: readonly Version[], on: string): MapItem[] {
  return [...byItem(versions).values()].flatMap((own) => {
    const now = holding(own, on);
    const next = own.find(({ startsOn }) => startsOn > on);
    const shown = now?.state ? now : now === undefined && next?.state ? next : undefined;
    if (!shown?.state) return [];
    const end = own.find(({ startsOn, state }) => startsOn > shown.startsOn && state === null);
    return {
      id: shown.itemId,
      kind: shown.kind,
      state: shown.state,
      startsOn: shown.startsOn,
      endsOn: end ? addDays(end.startsOn, -1) : null,
      isPlanned: shown !== now,
    };
  });
}

/** Only what holds on that day. */
export function heldOn(versions: readonly Version[], on: string): MapItem[] {
  return itemsOn(versions, on).filter(({ isPlanned }) => !isPlanned);
}

/** Where an area lies: its own border, or those of the neighbourhoods that it is made of. */
export function polygonsOf(item: MapItem, items: readonly MapItem[]): Polygons {
  if (item.state.areaIds.length === 0) return item.state.polygons;
  const parts = new Set(item.state.areaIds);
  return items
    .filter(({ id, kind }) => kind === "neighbourhood" && parts.has(id))
    .flatMap(({ state }) => state.polygons);
}
