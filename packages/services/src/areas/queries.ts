import { defineQuery, type TenantExecutor } from "@omzien/db";
import { sql } from "kysely";

export interface Place {
  postcode: string;
  areaId: string | null;
  place: string;
  x: number;
  y: number;
}

/**
 * Where a postcode lies: the full postcode if it is known, else its four digits, else the middle of what is known
 * that begins with these. Undefined outside the municipality. Index: primary key of postcode.
 */
export async function findPlace(db: TenantExecutor, postcode: string): Promise<Place | undefined> {
  const digits = postcode.slice(0, 4);
  const row = await db.kysely
    .selectFrom("postcode")
    .select(["postcode", "area_id", "place", "x", "y"])
    .where("postcode", "in", [postcode, digits])
    .orderBy(sql`length(postcode)`, "desc")
    .limit(1)
    .executeTakeFirst();
  if (row) return { postcode: row.postcode, areaId: row.area_id, place: row.place, x: row.x, y: row.y };
  return findMiddle(db, digits);
}

async function findMiddle(db: TenantExecutor, digits: string): Promise<Place | undefined> {
  const row = await db.kysely
    .selectFrom("postcode")
    .select([
      sql<number | null>`avg(x)::int`.as("x"),
      sql<number | null>`avg(y)::int`.as("y"),
      sql<string | null>`min(place)`.as("place"),
    ])
    .where("postcode", ">=", `${digits}AA`)
    .where("postcode", "<=", `${digits}ZZ`)
    .executeTakeFirst();
  if (!row || row.x === null || row.y === null) return undefined;
  return { postcode: digits, areaId: null, place: row.place ?? "", x: row.x, y: row.y };
}

export interface AreaRow {
  id: string;
  name: string;
  inhabitants: number | null;
}

/** Neighbourhoods of today by distance from a point (RD metres) to their middle, nearest first. */
export function areasNear(
  db: TenantExecutor,
  point: { x: number; y: number },
  today: string,
  limit: number,
): Promise<AreaRow[]> {
  return neighbourhoods(db, today)
    .orderBy(sql`power(centroid_x - ${point.x}::int, 2) + power(centroid_y - ${point.y}::int, 2)`)
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Neighbourhoods of today by name. */
export function allAreas(db: TenantExecutor, today: string): Promise<AreaRow[]> {
  return neighbourhoods(db, today).orderBy("name").orderBy("id").execute();
}

/** Areas of any date by id: an old request keeps the name of its neighbourhood. */
export function areaById(db: TenantExecutor, id: string): Promise<AreaRow | undefined> {
  return db.kysely
    .selectFrom("area")
    .select(["id", "name", "inhabitants"])
    .where("id", "=", id)
    .executeTakeFirst();
}

function neighbourhoods(db: TenantExecutor, today: string) {
  return db.kysely
    .selectFrom("area")
    .select(["id", "name", "inhabitants"])
    .where("kind", "=", "neighbourhood")
    .where("valid_from", "<=", today)
    .where((eb) => eb.or([eb("valid_until", "is", null), eb("valid_until", ">=", today)]));
}

/** Names of areas, in the order of the alphabet; by primary key. */
export const namesOfAreas = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("area")
    .select("name")
    .where((eb) => eb("id", "=", eb.fn.any(param("ids"))))
    .orderBy("name"),
);
