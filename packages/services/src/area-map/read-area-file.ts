import { type AreaRemarkReason, holdsBsn } from "@omzien/contracts";
import type { CrossingBudget } from "@omzien/tenancy/import";
import { InvalidInputError } from "../errors.ts";
import { checkArea, isInRd, isRecord, listOf } from "./check-shape.ts";
import type { Polygons } from "./map-items.ts";

/** One area of a file; `code` is "" where the file has none. */
export interface FileArea {
  row: number;
  code: string;
  name: string;
  polygons: Polygons;
}

export interface FileRemark {
  row: number;
  /** Official code; "" where there is none. */
  code: string;
  name: string;
  reason: AreaRemarkReason;
  isLeftOut: boolean;
}

export interface AreaFile {
  rows: number;
  /** Rows of other municipalities, districts and whole municipalities. */
  elsewhere: number;
  isRd: boolean;
  areas: FileArea[];
  remarks: FileRemark[];
}

const nameKeys = ["statnaam", "buurtnaam", "bu_naam", "wijknaam", "naam", "name", "title", "titel", "label"];
const codeKeys = ["statcode", "buurtcode", "bu_code", "code"];
const mostCorners = 20_000;
/** No municipality has as many neighbourhoods; all that is taken is compared with all the rest. */
const mostAreas = 1_000;
const mostCornersOfAll = 200_000;
const mostName = 80;

interface Reading {
  /** Codes stand for neighbourhoods: projects go by their name. */
  as: "neighbourhood" | "project";
  /** Rows with a code of another municipality are passed over; undefined: it is not known yet. */
  municipalityCode: string | undefined;
}

/**
 * The areas in a GeoJSON file, in degrees or in metres of the national grid. What does not fit is left out with every
 * reason.
 *
 * @throws InvalidInputError `/file` `unreadable`, `not_a_collection`, `no_rows`, `many_municipalities`,
 * `too_many_areas`
 */
export function readAreaFile(bytes: Uint8Array, { as, municipalityCode }: Reading): AreaFile {
  const content = parsed(bytes);
  if (!isRecord(content) || content["type"] !== "FeatureCollection") throw fault("not_a_collection");
  const features: unknown = content["features"];
  if (!Array.isArray(features)) throw fault("not_a_collection");
  if (features.length === 0) throw fault("no_rows");
  const isRd = isInMetres(content, features);
  const reading = {
    as,
    room: { areas: mostAreas, corners: mostCornersOfAll },
    budget: { pairs: 40_000_000 },
    isRd,
    own: municipalityCode ?? onlyMunicipality(features),
  };
  const file: AreaFile = { rows: features.length, elsewhere: 0, isRd, areas: [], remarks: [] };
  for (const [index, feature] of features.entries()) takeRow(file, feature, { ...reading, row: index + 1 });
  return withoutTwice(file);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) throw fault("unreadable");
    throw cause;
  }
}

function fault(code: string): InvalidInputError {
  return new InvalidInputError([{ pointer: "/file", code }]);
}

interface Row {
  row: number;
  as: "neighbourhood" | "project";
  own: string | undefined;
  isRd: boolean;
  /** What may still come; goes down with every row. */
  room: { areas: number; corners: number };
  budget: CrossingBudget;
}

function takeRow(file: AreaFile, feature: unknown, { row, as, own, isRd, room, budget }: Row): void {
  if (!isRecord(feature) || feature["type"] !== "Feature") {
    takeRoom(room, "areas", 1);
    file.remarks.push({ row, code: "", name: "", reason: "not_a_feature", isLeftOut: true });
    return;
  }
  const { code, name } = namesOf(feature["properties"]);
  if (isElsewhere(code, own)) {
    file.elsewhere += 1;
    return;
  }
  takeRoom(room, "areas", 1);
  const { shape, faults } = checkArea(feature["geometry"], { corners: mostCorners, budget, isRd });
  takeRoom(
    room,
    "corners",
    shape.flat().reduce((sum, ring) => sum + ring.length, 0),
  );
  // Borders that a bureau simplified may cross themselves a little: they are official all the same.
  const isOfficial = /^BU\d{8}$/.test(code);
  const named = {
    row,
    code: isOfficial && as === "neighbourhood" ? code : "",
    name: name.slice(0, mostName),
  };
  const isNoted = isOfficial && faults.includes("crosses_itself");
  const reasons = [...nameFaults(name), ...faults.filter((each) => !(isNoted && each === "crosses_itself"))];
  for (const reason of reasons) file.remarks.push({ ...named, reason, isLeftOut: true });
  if (reasons.length > 0) return;
  if (isNoted) file.remarks.push({ ...named, reason: "crosses_itself_note", isLeftOut: false });
  file.areas.push({ ...named, polygons: shape });
}

function takeRoom(room: Row["room"], of: keyof Row["room"], count: number): void {
  room[of] -= count;
  if (room[of] < 0) throw fault("too_many_areas");
}

function nameFaults(name: string): AreaRemarkReason[] {
  if (name === "") return ["no_name"];
  return [
    ...(name.length > mostName ? (["name_too_long"] as const) : []),
    ...(holdsBsn(name) ? (["bsn_not_allowed"] as const) : []),
  ];
}

function namesOf(properties: unknown): { code: string; name: string } {
  const given = new Map(
    Object.entries(isRecord(properties) ? properties : {}).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const first = (keys: readonly string[]) => {
    const text = keys
      .map((key) => given.get(key))
      .find((value) => typeof value === "string" && value.trim() !== "");
    return typeof text === "string" ? text.trim() : "";
  };
  return { code: first(codeKeys), name: first(nameKeys) };
}

function isElsewhere(code: string, own: string | undefined): boolean {
  if (/^(WK|GM)\d+$/.test(code)) return true;
  return /^BU\d{8}$/.test(code) && own !== undefined && `GM${code.slice(2, 6)}` !== own;
}

function onlyMunicipality(features: readonly unknown[]): string | undefined {
  const codes = new Set(
    features.flatMap((feature) => {
      const { code } = namesOf(isRecord(feature) ? feature["properties"] : undefined);
      return /^BU\d{8}$/.test(code) ? [`GM${code.slice(2, 6)}`] : [];
    }),
  );
  if (codes.size > 1) throw fault("many_municipalities");
  return [...codes][0];
}

/** By what the file says of itself, else by its first coordinate. */
function isInMetres(content: Record<string, unknown>, features: readonly unknown[]): boolean {
  if (JSON.stringify(content["crs"] ?? "").includes("28992")) return true;
  for (const feature of features) {
    const geometry = isRecord(feature) ? feature["geometry"] : undefined;
    let inner: unknown = isRecord(geometry) ? geometry["coordinates"] : undefined;
    while (Array.isArray(inner) && Array.isArray(inner[0])) inner = inner[0];
    const [x, y] = listOf(inner);
    if (typeof x === "number" && typeof y === "number") return isInRd(x, y);
  }
  return false;
}

/** Of two rows with one code or one name, neither can be told to be the right one. */
function withoutTwice(file: AreaFile): AreaFile {
  const key = ({ code, name }: FileArea) => code || name.toLocaleLowerCase("nl");
  const groups = Map.groupBy(file.areas, key);
  const isOnce = (area: FileArea) => groups.get(key(area))?.length === 1;
  const twice = file.areas.filter((area) => !isOnce(area));
  const remarks = twice.map(
    ({ row, code, name }): FileRemark => ({
      row,
      code,
      name,
      reason: "twice",
      isLeftOut: true,
    }),
  );
  return { ...file, areas: file.areas.filter(isOnce), remarks: [...file.remarks, ...remarks] };
}
