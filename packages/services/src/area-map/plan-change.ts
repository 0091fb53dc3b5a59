import { type AreaShape, type ChangeAreaMap, maxDrawnCorners } from "@omzien/contracts";
import { InvalidInputError, NotFoundError } from "../errors.ts";
import { addDays } from "../local-time.ts";
import { newId } from "../new-id.ts";
import { checkArea, checkLine, type ShapeLimits } from "./check-shape.ts";
import { byItem, emptyState, itemsOn, type ItemState, type MapItem, type Version } from "./map-items.ts";
import type { Change } from "./write-change.ts";

type Fault = { pointer: string; code: string };
type Of<Kind extends ChangeAreaMap["kind"]> = Extract<ChangeAreaMap, { kind: Kind }>;

/** What a change is judged by. */
interface Ground {
  versions: readonly Version[];
  items: readonly MapItem[];
  from: string;
  faults: Fault[];
}

const yearsAhead = 5;
const firstDay = "1900-01-01";

/**
 * What a wish makes of the map. Nothing is written.
 *
 * @throws InvalidInputError with every fault; NotFoundError for an item that is not on the map that day.
 */
export function planChange(
  wish: ChangeAreaMap,
  { versions, today }: { versions: readonly Version[]; today: string },
): Change {
  const from = wish.from ?? today;
  const ground: Ground = { versions, items: itemsOn(versions, from), from, faults: [] };
  if (from > addDays(today, yearsAhead * 365))
    ground.faults.push({ pointer: "/from", code: "too_far_ahead" });
  if (from < firstDay) ground.faults.push({ pointer: "/from", code: "too_long_ago" });
  const change = planned(wish, ground);
  if (ground.faults.length > 0) throw new InvalidInputError(ground.faults);
  return change;
}

function planned(wish: ChangeAreaMap, ground: Ground): Change {
  switch (wish.kind) {
    case "add":
      return added(wish, ground);
    case "rename":
      return renamed(wish, ground);
    case "redraw": {
      const item = changeable(wish.itemId, ground);
      if (item.kind === "twin") throw new NotFoundError();
      const state = { ...item.state, ...shapeOf(wish.shape, item.kind, ground) };
      return changeOf("redrawn", state.name, ground, { itemId: item.id, kind: item.kind, state });
    }
    case "end":
      return ended(wish, ground);
    case "twin":
      return twinned(wish, ground);
    default:
      return wish satisfies never;
  }
}

function changeOf(
  kind: Change["kind"],
  about: string,
  { from }: Ground,
  version: Pick<Version, "itemId" | "kind" | "state">,
): Change {
  return { kind, about, startsOn: from, versions: [{ ...version, startsOn: from }] };
}

function added(wish: Of<"add">, ground: Ground): Change {
  const itemId = newId();
  refuseTaken(wish.name, { kind: wish.as, itemId }, ground);
  const code = wish.as === "barrier" ? "" : `eigen-${itemId}`;
  const state = { ...emptyState, code, name: wish.name, ...shapeOf(wish.shape, wish.as, ground) };
  return changeOf("added", wish.name, ground, { itemId, kind: wish.as, state });
}

function renamed(wish: Of<"rename">, ground: Ground): Change {
  const item = changeable(wish.itemId, ground);
  if (item.kind === "twin") throw new NotFoundError();
  refuseTaken(wish.name, { kind: item.kind, itemId: item.id }, ground);
  const about = `${item.state.name} → ${wish.name}`;
  const state = { ...item.state, name: wish.name };
  return changeOf("renamed", about, ground, { itemId: item.id, kind: item.kind, state });
}

function ended(wish: Of<"end">, ground: Ground): Change {
  const item = changeable(wish.itemId, ground);
  const others = ground.items.filter(({ kind, id }) => kind === "neighbourhood" && id !== item.id);
  if (item.kind === "neighbourhood" && others.length === 0)
    ground.faults.push({ pointer: "/itemId", code: "last_area" });
  return changeOf("ended", aboutOf(item, ground.items), ground, {
    itemId: item.id,
    kind: item.kind,
    state: null,
  });
}

function twinned({ areaIds }: Of<"twin">, ground: Ground): Change {
  const [one, other] = areaIds;
  const names = areaIds.map((id) => neighbourhood(id, ground)?.state.name);
  if (names.includes(undefined)) ground.faults.push({ pointer: "/areaIds", code: "unknown_value" });
  if (one === other) ground.faults.push({ pointer: "/areaIds", code: "twin_same" });
  const isThere = ground.items.some(
    ({ kind, state }) => kind === "twin" && state.areaIds.includes(one) && state.areaIds.includes(other),
  );
  if (isThere && one !== other) ground.faults.push({ pointer: "/areaIds", code: "twin_exists" });
  const state = { ...emptyState, areaIds: [...areaIds] };
  return changeOf("twinned", names.join(" – "), ground, { itemId: newId(), kind: "twin", state });
}

/** The item as it is on the first day of the change; no later version of it may be there yet. */
function changeable(itemId: string, ground: Ground): MapItem {
  const item = ground.items.find(({ id }) => id === itemId);
  const last = byItem(ground.versions).get(itemId)?.at(-1);
  if (!last) throw new NotFoundError();
  if (ground.from < last.startsOn || (item?.isPlanned ?? false)) {
    ground.faults.push({ pointer: "/from", code: "before_last_change" });
    throw new InvalidInputError(ground.faults);
  }
  if (!item) throw new NotFoundError();
  return item;
}

function neighbourhood(id: string, { items }: Ground): MapItem | undefined {
  return items.find((item) => item.id === id && item.kind === "neighbourhood" && !item.isPlanned);
}

function refuseTaken(name: string, own: { kind: Version["kind"]; itemId: string }, ground: Ground): void {
  const isTaken = ground.items.some(
    ({ id, kind, state }) => kind === own.kind && id !== own.itemId && sameName(state.name, name),
  );
  if (isTaken) ground.faults.push({ pointer: "/name", code: "name_taken" });
}

export function sameName(one: string, other: string): boolean {
  return one.trim().localeCompare(other.trim(), "nl", { sensitivity: "base" }) === 0;
}

function shapeOf(
  shape: AreaShape,
  kind: "neighbourhood" | "project" | "barrier",
  ground: Ground,
): Pick<ItemState, "polygons" | "line" | "areaIds"> {
  const none = { polygons: [], line: [], areaIds: [] };
  if (shape.kind === "areas") {
    const isKnown = shape.areaIds.every((id) => neighbourhood(id, ground));
    if (kind !== "project") ground.faults.push({ pointer: "/shape", code: "must_be_drawn" });
    else if (!isKnown) ground.faults.push({ pointer: "/shape/areaIds", code: "unknown_value" });
    return { ...none, areaIds: [...new Set(shape.areaIds)] };
  }
  const limits: ShapeLimits = { corners: maxDrawnCorners, budget: { pairs: 10_000_000 }, isRd: false };
  const note = (codes: readonly string[]) =>
    ground.faults.push(...codes.map((code) => ({ pointer: "/shape/geometry", code })));
  if (kind === "barrier") {
    const { shape: line, faults } = checkLine(shape.geometry, limits);
    note(faults);
    return { ...none, line };
  }
  const { shape: polygons, faults } = checkArea(shape.geometry, limits);
  note(faults);
  return { ...none, polygons };
}

/** What an item is called; twins by the two. */
function aboutOf({ kind, state }: MapItem, items: readonly MapItem[]): string {
  if (kind !== "twin") return state.name;
  return state.areaIds.map((id) => items.find((item) => item.id === id)?.state.name ?? "").join(" – ");
}
