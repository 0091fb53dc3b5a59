import type { TenantExecutor, TenantTx } from "@omzien/db";
import { sql } from "kysely";
import { localInstant } from "../local-time.ts";
import { newId } from "../new-id.ts";
import { inParts } from "./in-parts.ts";
import type { Corner, Polygons } from "./map-items.ts";
import type { Pair } from "./neighbours.ts";

/** Every area that ever held, with its border as it is written down now. */
export function areaRows(db: TenantExecutor) {
  return db.kysely
    .selectFrom("area")
    .select([
      "id",
      "code",
      "name",
      "kind",
      "municipality_code",
      "polygons",
      "centroid_x",
      "centroid_y",
      "valid_from",
      "valid_until",
    ])
    .execute();
}
export type AreaRow = Awaited<ReturnType<typeof areaRows>>[number];

export interface HeldArea {
  id: string;
  code: string;
  name: string;
  kind: "neighbourhood" | "project";
  municipalityCode: string;
  polygons: Polygons;
  middle: Corner;
  validFrom: string;
  validUntil: string | null;
}

export async function writeArea(tx: TenantTx, area: HeldArea): Promise<void> {
  const held = {
    code: area.code,
    name: area.name,
    polygons: JSON.stringify(area.polygons),
    centroid_x: Math.round(area.middle[0]),
    centroid_y: Math.round(area.middle[1]),
    valid_from: area.validFrom,
    valid_until: area.validUntil,
  };
  await tx.kysely
    .insertInto("area")
    .values({ ...held, id: area.id, kind: area.kind, municipality_code: area.municipalityCode, source: "" })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(held))
    .execute();
}

export async function endArea(tx: TenantTx, id: string, validUntil: string): Promise<void> {
  await tx.kysely.updateTable("area").set({ valid_until: validUntil }).where("id", "=", id).execute();
}

/** Each pair once, the smaller id first. */
export async function relatedPairs(db: TenantExecutor, kind: "adjoining" | "twin"): Promise<Pair[]> {
  const rows = await db.kysely
    .selectFrom("area_relation")
    .select(["area_id", "other_area_id"])
    .where("kind", "=", kind)
    .execute();
  // An import writes a pair one way, by code: both ways are the same pair.
  const pairs = rows.map(
    (row): Pair =>
      row.area_id < row.other_area_id ? [row.area_id, row.other_area_id] : [row.other_area_id, row.area_id],
  );
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}

/** Makes the pairs of a kind the same as those given. */
export async function writePairs(
  tx: TenantTx,
  kind: "adjoining" | "twin",
  { added, removed }: { added: readonly Pair[]; removed: readonly Pair[] },
): Promise<void> {
  const bothWays = (pairs: readonly Pair[]) =>
    pairs.flatMap(([one, other]) => [
      { area_id: one, other_area_id: other, kind },
      { area_id: other, other_area_id: one, kind },
    ]);
  for (const row of bothWays(removed)) {
    await tx.kysely
      .deleteFrom("area_relation")
      .where("kind", "=", kind)
      .where("area_id", "=", row.area_id)
      .where("other_area_id", "=", row.other_area_id)
      .execute();
  }
  for (const some of inParts(bothWays(added)))
    await tx.kysely
      .insertInto("area_relation")
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

export function postcodeRows(db: TenantExecutor) {
  return db.kysely.selectFrom("postcode").select(["postcode", "area_id", "x", "y", "placement"]).execute();
}

export interface PostcodeMove {
  postcode: string;
  areaId: string;
  placement: "inside" | "nearest";
}

export async function movePostcodes(tx: TenantTx, moves: readonly PostcodeMove[]): Promise<void> {
  for (const { areaId, placement, postcodes } of grouped(moves))
    await tx.kysely
      .updateTable("postcode")
      .set({ area_id: areaId, placement })
      .where(sql<boolean>`postcode = any(${postcodes}::text[])`)
      .execute();
}

function grouped(moves: readonly PostcodeMove[]) {
  const groups = Map.groupBy(moves, ({ areaId, placement }) => `${areaId} ${placement}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ ...first, postcodes: own.map(({ postcode }) => postcode) }] : [];
  });
}

/** Somebody who lives in an area, or a request there that is not closed: also a matched one may open again. */
export interface Inhabitant {
  id: string;
  kind: "person" | "request";
  areaId: string;
  point: Corner | undefined;
  createdAt: Date;
}

export async function inhabitantsOf(db: TenantExecutor, areaIds: readonly string[]): Promise<Inhabitant[]> {
  if (areaIds.length === 0) return [];
  const columns = ["id", "area_id", "x", "y", "created_at"] as const;
  const people = await db.kysely
    .selectFrom("person")
    .select(columns)
    .where(sql<boolean>`area_id = any(${areaIds}::uuid[])`)
    .execute();
  const requests = await db.kysely
    .selectFrom("help_request")
    .select(columns)
    .where(sql<boolean>`area_id = any(${areaIds}::uuid[])`)
    .where("state", "in", ["triage", "open", "matched"])
    .execute();
  const as = (kind: Inhabitant["kind"]) => (row: (typeof people)[number]) =>
    row.area_id === null
      ? []
      : [
          {
            id: row.id,
            kind,
            areaId: row.area_id,
            point: row.x === null || row.y === null ? undefined : pointOf(row.x, row.y),
            createdAt: row.created_at,
          },
        ];
  return [...people.flatMap(as("person")), ...requests.flatMap(as("request"))];
}

const pointOf = (x: number, y: number): Corner => [x, y];

export interface Move {
  who: Inhabitant;
  to: string;
  change: number;
}

/** Writes down who goes where, and lets them; not those who moved house or chose another area meanwhile. */
export async function writeMoves(tx: TenantTx, moves: readonly Move[]): Promise<void> {
  for (const own of Map.groupBy(moves, ({ who, to }) => `${who.kind} ${who.areaId} ${to}`).values()) {
    const gone = new Set(await letGo(tx, own));
    const rows = own
      .filter(({ who }) => gone.has(who.id))
      .map(({ who, to, change }) => ({
        id: newId(),
        change,
        person_id: who.kind === "person" ? who.id : null,
        help_request_id: who.kind === "request" ? who.id : null,
        from_area_id: who.areaId,
        to_area_id: to,
      }));
    for (const some of inParts(rows)) await tx.kysely.insertInto("area_move").values(some).execute();
  }
}

/** @param moves of one kind, from one area to one other. @returns who went. */
async function letGo(tx: TenantTx, moves: readonly Move[]): Promise<string[]> {
  const [first] = moves;
  if (!first) return [];
  const went = await tx.kysely
    .updateTable(first.who.kind === "person" ? "person" : "help_request")
    .set({ area_id: first.to })
    .where(sql<boolean>`id = any(${moves.map(({ who }) => who.id)}::uuid[])`)
    .where("area_id", "=", first.who.areaId)
    .returning("id")
    .execute();
  return went.map(({ id }) => id);
}

/** From when on a change held: as it was made, or on its day when it was made before. */
export async function firstMoment(db: TenantExecutor, change: number): Promise<Date> {
  const row = await db.kysely
    .selectFrom("area_change")
    .select(["changed_at", "starts_on"])
    .where("number", "=", change)
    .executeTakeFirstOrThrow();
  const day = localInstant(row.starts_on, "00:00");
  return day > row.changed_at ? day : row.changed_at;
}

/** Puts everybody back whom a change made move and who did not move on since. */
export async function takeMovesBack(tx: TenantTx, change: number): Promise<void> {
  await tx.kysely
    .updateTable("person")
    .from("area_move as m")
    .set((eb) => ({ area_id: eb.ref("m.from_area_id") }))
    .where("m.change", "=", change)
    .whereRef("m.person_id", "=", "person.id")
    .whereRef("person.area_id", "=", "m.to_area_id")
    .execute();
  await tx.kysely
    .updateTable("help_request")
    .from("area_move as m")
    .set((eb) => ({ area_id: eb.ref("m.from_area_id") }))
    .where("m.change", "=", change)
    .whereRef("m.help_request_id", "=", "help_request.id")
    .whereRef("help_request.area_id", "=", "m.to_area_id")
    .execute();
  await tx.kysely.deleteFrom("area_move").where("change", "=", change).execute();
}
