import { notPersonal, type Projected } from "@omzien/consent";
import type { AreaImportPreview, AreaImportQuery, AreaMap } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { boundingBox, representativePoint } from "@omzien/tenancy/import";
import { administratorOf, type Verb } from "../context.ts";
import { InvalidInputError, PreconditionError } from "../errors.ts";
import { localDateOf } from "../local-time.ts";
import { newId } from "../new-id.ts";
import { makeChange } from "./change-area-map.ts";
import { coarseGeometry } from "./geometry-out.ts";
import { presentMap } from "./get-area-map.ts";
import { byItem, emptyState, itemsOn, type MapItem, type Version } from "./map-items.ts";
import { sameName } from "./plan-change.ts";
import { countedVersions } from "./queries.ts";
import { type AreaFile, type FileArea, type FileRemark, readAreaFile } from "./read-area-file.ts";
import { areaRows, type AreaRow } from "./settle-queries.ts";
import { lockMap, tryOut } from "./write-change.ts";

type Choice = Omit<AreaImportQuery, "from"> & Partial<Pick<AreaImportQuery, "from">>;
type Import = Choice & { file: Uint8Array };
type Found = { item: AreaImportPreview["items"][number]; version: Omit<Version, "change"> | undefined };

interface PlannedImport {
  file: AreaFile;
  remarks: FileRemark[];
  found: Found[];
  startsOn: string;
}

const noEffects = { moves: [], parted: [], joined: [] };
const farMetres = 20_000;

/**
 * What a file with areas would do: area by area, with every row that does not fit and why. Nothing is kept of it.
 * @throws ForbiddenError; InvalidInputError `/file`: see `readAreaFile`.
 */
export async function previewAreaImport({ ctx, input }: Verb<Import>): Promise<Projected<AreaImportPreview>> {
  administratorOf(ctx);
  const today = localDateOf(ctx.now());
  const preview = await tryOut(ctx, async (tx) => {
    await lockMap(tx, undefined);
    const plan = await planImport(tx, input, today);
    const on = plan.startsOn > today ? plan.startsOn : today;
    const change = changeOf(plan, input);
    const effects = change.versions.length > 0 ? await makeChange(tx, ctx, { change, on }) : noEffects;
    const { rows, elsewhere, isRd } = plan.file;
    return {
      rows,
      elsewhere,
      isRd,
      items: plan.found.map(({ item }) => item),
      remarks: plan.remarks.map(({ row, name, reason, isLeftOut }) => ({ row, name, reason, isLeftOut })),
      effects,
    };
  });
  return notPersonal(preview);
}

/**
 * Takes the areas of a file over, all that fit at once, as one change that can be undone. The same file again changes
 * nothing.
 *
 * @throws ForbiddenError; ChangedError; InvalidInputError; PreconditionError `nothing_to_import` when all of it is
 * there already.
 */
export async function importAreas({
  ctx,
  input,
}: Verb<Import & { basedOn: string }>): Promise<Projected<AreaMap>> {
  administratorOf(ctx);
  const today = localDateOf(ctx.now());
  return transaction(ctx.db, async (tx) => {
    await lockMap(tx, input.basedOn);
    const change = changeOf(await planImport(tx, input, today), input);
    if (change.versions.length === 0) throw new PreconditionError("nothing_to_import");
    await makeChange(tx, ctx, { change, on: today });
    return presentMap(ctx, tx, { on: today });
  });
}

function changeOf({ found, startsOn }: PlannedImport, { name }: Choice) {
  const versions = found.flatMap(({ version }) => (version ? [version] : []));
  return { kind: "imported" as const, about: name, startsOn, versions };
}

async function planImport(tx: TenantTx, input: Import, today: string): Promise<PlannedImport> {
  const startsOn = input.from ?? today;
  const rows = await areaRows(tx);
  const municipalityCode = rows.find(({ municipality_code: code }) => code !== "")?.municipality_code;
  const file = readAreaFile(input.file, { as: input.as, municipalityCode });
  const versions = await countedVersions(tx);
  const items = itemsOn(versions, startsOn).filter(({ kind }) => kind === input.as);
  const known = { items, lasts: lastDays(versions), codes: codesOf(rows, input.as) };
  const remarks = [...file.remarks];
  const isNear = nearness(items);
  const found = file.areas.flatMap((area): Found[] => {
    const leaveOut = (reason: "far_away" | "before_last_change") => {
      remarks.push({ row: area.row, code: area.code, name: area.name, reason, isLeftOut: true });
      return [];
    };
    if (!isNear(area)) return leaveOut("far_away");
    const one = foundFor(area, input.as, { ...known, startsOn });
    const last = known.lasts.get(one.item.id);
    return one.version && last !== undefined && startsOn < last ? leaveOut("before_last_change") : [one];
  });
  const leftOut = remarks.filter(({ isLeftOut }) => isLeftOut);
  const others = items.filter((item) => !leftOut.some((remark) => isAbout(remark, item)));
  const ends = input.others === "end" ? endings(found, others, { startsOn, lasts: known.lasts }) : [];
  if (found.length === 0 && remarks.length === 0)
    throw new InvalidInputError([{ pointer: "/file", code: "no_rows" }]);
  remarks.sort((one, other) => one.row - other.row);
  return { file, remarks, found: [...found, ...ends], startsOn };
}

function codesOf(rows: readonly AreaRow[], as: Choice["as"]): Map<string, string> {
  return new Map(rows.filter(({ kind }) => kind === as).map(({ code, id }) => [code, id]));
}

/** What a row is about that was left out is in the file all the same. */
function isAbout(remark: FileRemark, { state }: MapItem): boolean {
  return sameName(remark.name, state.name) || (remark.code !== "" && remark.code === state.code);
}

function lastDays(versions: readonly Version[]): Map<string, string> {
  return new Map([...byItem(versions)].map(([id, own]) => [id, own.at(-1)?.startsOn ?? ""]));
}

/** Not all of the country: within twenty kilometres of what is on the map, when something is. */
function nearness(items: readonly MapItem[]): (area: FileArea) => boolean {
  const polygons = items.flatMap(({ state }) => state.polygons);
  if (polygons.length === 0) return () => true;
  const { minX, maxX, minY, maxY } = boundingBox(polygons);
  return (area) => {
    const [x, y] = representativePoint(area.polygons);
    return x > minX - farMetres && x < maxX + farMetres && y > minY - farMetres && y < maxY + farMetres;
  };
}

interface Known {
  items: readonly MapItem[];
  /** Of every area of the kind that ever was, also of those that ended. */
  codes: ReadonlyMap<string, string>;
  startsOn: string;
}

function foundFor(area: FileArea, kind: Choice["as"], { items, codes, startsOn }: Known): Found {
  const same = items.find(({ state }) =>
    area.code === "" ? sameName(state.name, area.name) : state.code === area.code,
  );
  const id = same?.id ?? codes.get(area.code) ?? newId();
  const code = same?.state.code ?? (area.code || `eigen-${id}`);
  const state = { ...emptyState, code, name: area.name, polygons: area.polygons };
  const what = whatChanges(same, area);
  const item = { id, name: area.name, what, geometry: coarseGeometry(area.polygons) };
  return { item, version: what === "unchanged" ? undefined : { itemId: id, kind, startsOn, state } };
}

function whatChanges(same: MapItem | undefined, area: FileArea): Found["item"]["what"] {
  if (!same) return "added";
  if (JSON.stringify(same.state.polygons) !== JSON.stringify(area.polygons)) return "redrawn";
  return same.state.name === area.name ? "unchanged" : "renamed";
}

function endings(
  found: readonly Found[],
  items: readonly MapItem[],
  { startsOn, lasts }: { startsOn: string; lasts: ReadonlyMap<string, string> },
): Found[] {
  if (found.length === 0) return [];
  const kept = new Set(found.map(({ item }) => item.id));
  return items
    .filter(({ id, isPlanned }) => !kept.has(id) && !isPlanned && startsOn >= (lasts.get(id) ?? ""))
    .map(({ id, kind, state }) => ({
      item: { id, name: state.name, what: "ended" as const, geometry: coarseGeometry(state.polygons) },
      version: { itemId: id, kind, startsOn, state: null },
    }));
}
