import { present, type Projected, projectedList } from "@omzien/consent";
import type { AreaItem, AreaMap } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { boundingBox, isInsidePolygons } from "@omzien/tenancy/import";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { administratorName } from "../disclosure-settings/present.ts";
import { localDateOf } from "../local-time.ts";
import { areaGeometry, barrierGeometry } from "./geometry-out.ts";
import { heldOn, itemsOn, type MapItem, polygonsOf, type Version } from "./map-items.ts";
import { separatedOn } from "./neighbours.ts";
import { isWithin } from "./place.ts";
import {
  type ChangeRow,
  countedVersions,
  countsByArea,
  lastNumber,
  lastStanding,
  livingPoints,
  newestChanges,
} from "./queries.ts";

const shownChanges = 20;

/**
 * The map of today, or of an earlier or later day, with what was last changed. Numbers of people are those of today;
 * nobody is in it by name but administrators.
 *
 * @throws ForbiddenError for all but administrators.
 */
export async function getAreaMap({
  ctx,
  input,
}: Verb<{ on?: string | undefined }>): Promise<Projected<AreaMap>> {
  administratorOf(ctx);
  return presentMap(ctx, ctx.db, { on: input.on ?? localDateOf(ctx.now()) });
}

export async function presentMap(
  ctx: ServiceContext,
  db: TenantExecutor,
  { on }: { on: string },
): Promise<Projected<AreaMap>> {
  const versions = await countedVersions(db);
  const changes = await newestChanges(db, shownChanges);
  const facts = {
    version: String(await lastNumber(db)),
    on,
    today: localDateOf(ctx.now()),
    items: await shownItems(db, versions, on),
    separated: separatedOn(heldOn(versions, on)),
    canUndo: (await lastStanding(db)) !== undefined,
  };
  return present(
    facts,
    { changes: projectedList(changes.map((row) => presentChange(ctx, row))) },
    (parts, given) => ({ ...given, changes: [...parts.changes] }),
  );
}

function presentChange(ctx: ServiceContext, row: ChangeRow): Projected<AreaMap["changes"][number]> {
  const by = administratorName(ctx, {
    id: row.changed_by,
    firstName: row.first_name,
    erasedAt: row.erased_at,
  });
  const facts = {
    id: row.id,
    kind: row.kind,
    about: row.about,
    startsOn: row.starts_on,
    at: row.changed_at.toISOString(),
    isUndone: row.undone_by !== null,
  };
  return present(facts, { by }, (parts, given) => ({ ...given, ...parts }));
}

async function shownItems(db: TenantExecutor, versions: readonly Version[], on: string): Promise<AreaItem[]> {
  const items = itemsOn(versions, on);
  const countOf = await counting(db, items);
  return items
    .map((item) => shownItem(item, items, countOf(item)))
    .sort((one, other) => one.name.localeCompare(other.name, "nl") || (one.id < other.id ? -1 : 1));
}

function shownItem(
  item: MapItem,
  items: readonly MapItem[],
  counts: Pick<AreaItem, "people" | "requests">,
): AreaItem {
  const { id, kind, state, startsOn, endsOn, isPlanned } = item;
  const { name, areaIds } = state;
  const isArea = kind === "neighbourhood" || kind === "project";
  const line = kind === "barrier" ? barrierGeometry(state.line) : null;
  const geometry = isArea ? areaGeometry(polygonsOf(item, items)) : line;
  return { id, kind, name, areaIds, geometry, startsOn, endsOn, isPlanned, ...counts };
}

type Count = (item: MapItem) => Pick<AreaItem, "people" | "requests">;

const nobody = { people: 0, requests: 0 };

/** In a neighbourhood by where people are, in what was drawn by where they live. */
async function counting(db: TenantExecutor, items: readonly MapItem[]): Promise<Count> {
  const byArea = await countsByArea(db);
  const hasDrawn = items.some(({ kind, state }) => kind === "project" && state.polygons.length > 0);
  const living = hasDrawn ? await livingPoints(db) : undefined;
  return ({ id, kind, state }) => {
    if (kind === "neighbourhood") return byArea.get(id) ?? nobody;
    if (kind !== "project") return nobody;
    if (state.areaIds.length === 0) {
      const box = boundingBox(state.polygons);
      const within = ({ x, y }: { x: number | null; y: number | null }) =>
        x !== null && y !== null && isWithin([x, y], box) && isInsidePolygons([x, y], state.polygons);
      return {
        people: living?.people.filter(within).length ?? 0,
        requests: living?.requests.filter(within).length ?? 0,
      };
    }
    const parts = state.areaIds.map((each) => byArea.get(each) ?? nobody);
    return parts.reduce(
      (sum, part) => ({ people: sum.people + part.people, requests: sum.requests + part.requests }),
      nobody,
    );
  };
}
