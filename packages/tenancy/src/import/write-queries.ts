import { defineQuery } from "@omzien/db";
import { type RawBuilder, sql } from "kysely";

// Each list travels as one JSON text, so that a municipality of any size is one statement of one shape.

const areaColumns = [
  "id",
  "code",
  "name",
  "municipality_code",
  "polygons",
  "centroid_x",
  "centroid_y",
  "inhabitants",
  "inhabitants_65",
  "source",
  "valid_from",
] as const;

/** Adds neighbourhoods and brings known ones up to date; touches no row that is already right. */
export const upsertAreas = defineQuery<{ areas: string; withInhabitants: boolean }>()((db, param) =>
  db
    .insertInto("area")
    .columns(areaColumns)
    .expression(
      sql`select ${sql.join(areaColumns.map((column) => sql.ref(column)))}
          from jsonb_to_recordset(${param("areas")}::jsonb) as given(
            id uuid, code text, name text, municipality_code text, polygons jsonb, centroid_x integer,
            centroid_y integer, inhabitants integer, inhabitants_65 integer, source text, valid_from date)
          where true`,
    )
    .onConflict((conflict) =>
      conflict
        .column("code")
        .doUpdateSet((eb) => ({
          name: eb.ref("excluded.name"),
          polygons: eb.ref("excluded.polygons"),
          centroid_x: eb.ref("excluded.centroid_x"),
          centroid_y: eb.ref("excluded.centroid_y"),
          inhabitants: newOrKnown("inhabitants", param("withInhabitants")),
          inhabitants_65: newOrKnown("inhabitants_65", param("withInhabitants")),
          source: eb.ref("excluded.source"),
          valid_from: eb.ref("excluded.valid_from"),
          valid_until: null,
        }))
        .where(
          sql<boolean>`(area.name, area.polygons, area.centroid_x, area.centroid_y, area.source, area.valid_from,
              area.valid_until, area.inhabitants, area.inhabitants_65)
            is distinct from (excluded.name, excluded.polygons, excluded.centroid_x, excluded.centroid_y,
              excluded.source, excluded.valid_from, null::date,
              ${newOrKnown("inhabitants", param("withInhabitants"))},
              ${newOrKnown("inhabitants_65", param("withInhabitants"))})`,
        ),
    ),
);

// Without key figures in an import, the numbers of people that are known stay.
function newOrKnown(
  column: "inhabitants" | "inhabitants_65",
  withInhabitants: RawBuilder<boolean>,
): RawBuilder<number | null> {
  const name = sql.ref(column);
  return sql`case when ${withInhabitants}::boolean then excluded.${name} else area.${name} end`;
}

/** Ends the neighbourhoods that newer borders no longer have; they stay for the history of requests. */
export const endOtherAreas = defineQuery<{ municipality: string; codes: readonly string[]; from: string }>()(
  (db, param) =>
    db
      .updateTable("area")
      .set({ valid_until: param("from") })
      .where("municipality_code", "=", param("municipality"))
      .where("kind", "=", "neighbourhood")
      .where("valid_until", "is", null)
      .where(sql<boolean>`code <> all(${param("codes")}::text[])`),
);

/** Removes pairs that adjoin no longer. Twins are a municipality's own choice and stay. */
export const deleteOtherPairs = defineQuery<{ municipality: string; pairs: string }>()((db, param) =>
  db
    .deleteFrom("area_relation")
    .using(["area as one", "area as other"])
    .whereRef("one.id", "=", "area_relation.area_id")
    .whereRef("other.id", "=", "area_relation.other_area_id")
    .where("area_relation.kind", "=", "adjoining")
    .where("one.municipality_code", "=", param("municipality"))
    .where("other.municipality_code", "=", param("municipality"))
    .where("one.kind", "=", "neighbourhood")
    .where("other.kind", "=", "neighbourhood")
    .where(
      sql<boolean>`not exists (
        select 1 from jsonb_to_recordset(${param("pairs")}::jsonb) as given(code text, other_code text)
        where given.code = one.code and given.other_code = other.code)`,
    ),
);

/** Adds adjoining pairs; `pairs` is JSON of `{ code, other_code }`. */
export const insertPairs = defineQuery<{ pairs: string }>()((db, param) =>
  db
    .insertInto("area_relation")
    .columns(["area_id", "other_area_id", "kind"])
    .expression((eb) =>
      eb
        .selectFrom(
          sql<{ code: string; other_code: string }>`jsonb_to_recordset(${param("pairs")}::jsonb)`.as<"given">(
            sql`given(code text, other_code text)`,
          ),
        )
        .innerJoin("area as one", "one.code", "given.code")
        .innerJoin("area as other", "other.code", "given.other_code")
        .select(["one.id as area_id", "other.id as other_area_id", sql.lit("adjoining").as("kind")]),
    )
    .onConflict((conflict) => conflict.doNothing()),
);

/** Places postcodes; those that a person placed by hand stay where they are. */
export const upsertPostcodes = defineQuery<{ postcodes: string }>()((db, param) =>
  db
    .insertInto("postcode")
    .columns(["postcode", "area_id", "place", "x", "y", "placement"])
    .expression((eb) =>
      eb
        .selectFrom(
          sql<GivenPostcode>`jsonb_to_recordset(${param("postcodes")}::jsonb)`.as<"given">(
            sql`given(postcode text, area_code text, place text, x integer, y integer, placement text)`,
          ),
        )
        .innerJoin("area as a", "a.code", "given.area_code")
        .select([
          "given.postcode",
          "a.id as area_id",
          "given.place",
          "given.x",
          "given.y",
          "given.placement",
        ]),
    )
    .onConflict((conflict) =>
      conflict
        .column("postcode")
        .doUpdateSet((eb) => ({
          area_id: eb.ref("excluded.area_id"),
          place: eb.ref("excluded.place"),
          x: eb.ref("excluded.x"),
          y: eb.ref("excluded.y"),
          placement: eb.ref("excluded.placement"),
        }))
        .where(
          sql<boolean>`postcode.placement <> 'manual'
            and (postcode.area_id, postcode.place, postcode.x, postcode.y, postcode.placement)
              is distinct from (excluded.area_id, excluded.place, excluded.x, excluded.y, excluded.placement)`,
        ),
    ),
);

type GivenPostcode = {
  postcode: string;
  area_code: string;
  place: string;
  x: number;
  y: number;
  placement: "inside" | "nearest";
};

/** Removes four-digit postcodes of the municipality that the file no longer places, but for those placed by hand. */
export const deleteOtherPostcodes = defineQuery<{ municipality: string; postcodes: readonly string[] }>()(
  (db, param) =>
    db
      .deleteFrom("postcode")
      .using("area as a")
      .whereRef("a.id", "=", "postcode.area_id")
      .where("a.municipality_code", "=", param("municipality"))
      .where("postcode.placement", "!=", "manual")
      .where(sql<boolean>`length(postcode.postcode) = 4`)
      .where(sql<boolean>`postcode.postcode <> all(${param("postcodes")}::text[])`),
);

/** Every postcode that the tenant serves. */
export const servedPostcodes = defineQuery()((db) =>
  db.selectFrom("postcode").select("postcode").orderBy("postcode"),
);
