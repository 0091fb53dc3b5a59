import { type AreaChangeTable, schemaOf, type TenantExecutor, type TenantTx } from "@omzien/db";
import { type RawBuilder, sql } from "kysely";
import { inParts } from "./in-parts.ts";
import type { ItemState, Version } from "./map-items.ts";

/** Every version that counts: of changes that were not undone, and how the site was made. */
export async function countedVersions(db: TenantExecutor): Promise<Version[]> {
  const rows = await db.kysely
    .selectFrom("area_version as v")
    .select(["v.item_id", "v.change", "v.kind", "v.starts_on", "v.state"])
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom("area_change as u").select("u.number").whereRef("u.undoes", "=", "v.change")),
      ),
    )
    .execute();
  return [...rows, ...(await startRows(db))].map((row) => ({
    itemId: row.item_id,
    change: row.change,
    kind: row.kind,
    startsOn: row.starts_on,
    // Written by this module alone.
    state: row.state as ItemState | null,
  }));
}

/** How the site was made, for what was never changed here: out of the tables that it was made in. */
async function startRows(db: TenantExecutor): Promise<StartRow[]> {
  const { rows } = await sql<StartRow>`${startOf(db)}`.execute(db.kysely);
  return rows;
}

interface StartRow {
  item_id: string;
  change: number;
  kind: Version["kind"];
  starts_on: string;
  state: unknown;
}

function startOf(db: TenantExecutor) {
  const [area, relation] = [tableOf(db, "area"), tableOf(db, "area_relation")];
  const known = sql`${tableOf(db, "area_version")} v`;
  return sql`
    select a.id as item_id, 0 as change, a.kind, a.valid_from as starts_on,
      jsonb_build_object('code', a.code, 'name', a.name, 'polygons', a.polygons, 'line', '[]'::jsonb,
        'areaIds', '[]'::jsonb) as state
    from ${area} a where not exists (select from ${known} where v.item_id = a.id)
    union all
    select a.id, 0, a.kind, a.valid_until + 1, null
    from ${area} a where a.valid_until is not null and not exists (select from ${known} where v.item_id = a.id)
    union all
    select t.id, 0, 'twin', t.starts_on, jsonb_build_object('code', '', 'name', '', 'polygons', '[]'::jsonb,
      'line', '[]'::jsonb, 'areaIds', jsonb_build_array(t.area_id, t.other_area_id))
    from (
      select r.area_id, r.other_area_id, greatest(one.valid_from, other.valid_from) as starts_on,
        overlay(overlay(md5(r.area_id::text || r.other_area_id) placing '8' from 13) placing '8' from 17)::uuid as id
      from ${relation} r join ${area} one on one.id = r.area_id join ${area} other on other.id = r.other_area_id
      where r.kind = 'twin' and r.area_id < r.other_area_id
    ) t where not exists (select from ${known} where v.item_id = t.id)
      -- Twins that were made here have an item of their own.
      and not exists (select from ${known} where v.kind = 'twin' and v.state is not null
        and v.state->'areaIds' @> jsonb_build_array(t.area_id, t.other_area_id))`;
}

/** Keeps how the site was made, before something else holds. */
export async function keepStart(tx: TenantTx): Promise<void> {
  await sql`insert into ${tableOf(tx, "area_version")} (item_id, change, kind, starts_on, state) ${startOf(tx)}`.execute(
    tx.kysely,
  );
}

export async function insertChange(tx: TenantTx, row: AreaChangeTable): Promise<void> {
  await tx.kysely.insertInto("area_change").values(row).execute();
}

export async function insertVersions(tx: TenantTx, versions: readonly Version[]): Promise<void> {
  const rows = versions.map(({ itemId, change, kind, startsOn, state }) => ({
    item_id: itemId,
    change,
    kind,
    starts_on: startsOn,
    state: state === null ? null : JSON.stringify(state),
  }));
  for (const some of inParts(rows)) await tx.kysely.insertInto("area_version").values(some).execute();
}

/** Newest first, with who made them. */
export function newestChanges(db: TenantExecutor, limit: number) {
  return db.kysely
    .selectFrom("area_change as c")
    .leftJoin("area_change as u", "u.undoes", "c.number")
    .leftJoin("person as actor", "actor.id", "c.changed_by")
    .select(["c.number", "c.id", "c.kind", "c.about", "c.starts_on", "c.changed_by", "c.changed_at"])
    .select(["u.number as undone_by", "actor.first_name", "actor.erased_at"])
    .orderBy("c.number", "desc")
    .limit(limit)
    .execute();
}
export type ChangeRow = Awaited<ReturnType<typeof newestChanges>>[number];

/** The last change that can still be undone. */
export function lastStanding(db: TenantExecutor) {
  return db.kysely
    .selectFrom("area_change as c")
    .leftJoin("area_change as u", "u.undoes", "c.number")
    .select(["c.number", "c.about"])
    .where("c.kind", "!=", "undone")
    .where("u.number", "is", null)
    .orderBy("c.number", "desc")
    .limit(1)
    .executeTakeFirst();
}

export async function lastNumber(db: TenantExecutor): Promise<number> {
  const row = await db.kysely
    .selectFrom("area_change")
    .select(({ fn }) => fn.max("number").as("last"))
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** How many people live in each neighbourhood, and how many requests there are not closed. */
export async function countsByArea(
  db: TenantExecutor,
): Promise<Map<string, { people: number; requests: number }>> {
  const people = await db.kysely
    .selectFrom("person")
    .select(({ fn }) => ["area_id", fn.countAll<number>().as("count")])
    .where("area_id", "is not", null)
    .groupBy("area_id")
    .execute();
  const requests = await db.kysely
    .selectFrom("help_request")
    .select(({ fn }) => ["area_id", fn.countAll<number>().as("count")])
    .where("area_id", "is not", null)
    .where("state", "in", ["triage", "open", "matched"])
    .groupBy("area_id")
    .execute();
  const counts = new Map<string, { people: number; requests: number }>();
  for (const { area_id: id, count } of people) if (id) counts.set(id, { people: Number(count), requests: 0 });
  for (const { area_id: id, count } of requests)
    if (id) counts.set(id, { people: counts.get(id)?.people ?? 0, requests: Number(count) });
  return counts;
}

/** Where people and requests lie, for counting those within what was drawn. */
export async function livingPoints(db: TenantExecutor) {
  const people = await db.kysely
    .selectFrom("person")
    .select(["x", "y"])
    .where("x", "is not", null)
    .where("area_id", "is not", null)
    .execute();
  const requests = await db.kysely
    .selectFrom("help_request")
    .select(["x", "y"])
    .where("x", "is not", null)
    .where("state", "in", ["triage", "open", "matched"])
    .execute();
  return { people, requests };
}

function tableOf({ tenantId }: TenantExecutor, table: string): RawBuilder<unknown> {
  return sql.id(schemaOf(tenantId), table);
}

/** How many people and requests a change moved, by where from and where to. Index: area_move_by_change. */
export function countMoves(tx: TenantTx, change: number) {
  return tx.kysely
    .selectFrom("area_move")
    .select(({ fn }) => [
      "from_area_id",
      "to_area_id",
      fn.count<number>("person_id").as("people"),
      fn.count<number>("help_request_id").as("requests"),
    ])
    .where("change", "=", change)
    .groupBy(["from_area_id", "to_area_id"])
    .execute();
}
