import { schemaOf } from "@omzien/db";
import { newId } from "@omzien/services";
import type { TestPerson, TestTenant } from "@omzien/testing";
import { peopleWithEverything } from "../../../../packages/services/src/my-data/testing/people-with-everything.ts";
import { columnClasses } from "../../../../packages/services/src/my-data/column-classes.ts";
import { personalColumns } from "../../../../packages/services/src/my-data/column-faults.ts";
import { columnsOf } from "../../../../packages/services/src/my-data/testing/plant-canaries.ts";
import type { WorldIds } from "./call-samples.ts";
import { canaryColumns, copies } from "./canary-columns.ts";
import { buildWorld, type World } from "./world.ts";

/** A value that stands nowhere else: in one row of one personal column. */
export interface WorldCanary {
  column: string;
  /** As it may stand in an answer. */
  text: string;
  /** Whom it is about; null when it is about nobody known. */
  about: string | null;
  by: string | null;
}

export interface CanaryWorld {
  world: World;
  people: Record<string, TestPerson>;
  /** What each operation is asked about: people of the world, and two who have something in every table. */
  idSets: readonly WorldIds[];
  canaries: WorldCanary[];
}

/** The world of the sweeps with everybody's contact shared as far as it can be, and a canary in every personal value. */
export async function buildCanaryWorld(tenant: TestTenant): Promise<CanaryWorld> {
  const world = await buildWorld(tenant);
  const { me, other } = await peopleWithEverything(tenant);
  const broker = await tenant.person("Dirk", { roles: ["broker"] });
  const shared = await shareOnePhone(tenant, world);
  const { id: matchId, help_request_id: helpRequestId } = await tenant.db.kysely
    .selectFrom("match")
    .select(["id", "help_request_id"])
    .where("asker_id", "=", me.id)
    .executeTakeFirstOrThrow();
  const { id: reportId } = await tenant.db.kysely
    .selectFrom("report")
    .select("id")
    .where("reporter_id", "=", me.id)
    .executeTakeFirstOrThrow();
  return {
    world: shared,
    people: { ...shared.people, broker, me, other },
    idSets: [
      shared.ids,
      { ...shared.ids, matchId, helpRequestId, reportId, personId: me.id, ofOperation: {} },
    ],
    canaries: await plantEverywhere(tenant),
  };
}

async function shareOnePhone(tenant: TestTenant, world: World): Promise<World> {
  const at = tenant.clock.now();
  const { asker, helper } = world.people;
  const rows = [asker, helper].map(({ id }) => ({
    id: newId(),
    person_id: id,
    purpose: "share.phone",
    match_id: world.ids.matchId,
    status: "given" as const,
    at,
    text_version: 1,
    text_sha256: "0".repeat(64),
    locale: "nl",
    by_person_id: id,
    capacity: "self" as const,
    evidence: "web" as const,
  }));
  await tenant.db.kysely.insertInto("consent_event").values(rows).execute();
  return world;
}

/** @throws Error for a personal column that nobody said where it may turn up, or that has no row here. */
async function plantEverywhere(tenant: TestTenant): Promise<WorldCanary[]> {
  const types = await columnsOf(tenant);
  const canaries: WorldCanary[] = [];
  for (const { table, column } of personalColumns(columnClasses)) {
    if (copies.has(table)) continue;
    const name = `${table}.${column}`;
    const known = canaryColumns[name];
    if (known === undefined) throw new Error(`Say in canary-columns.ts where ${name} may turn up`);
    const type = types.find((one) => one.table === table && one.column === column)?.type ?? "";
    const planted = await plantColumn(tenant, { table, column, type, ...known }, canaries.length);
    if (planted.length === 0) throw new Error(`No row of the world has ${name}`);
    canaries.push(...planted);
  }
  return canaries;
}

interface Planting {
  table: string;
  column: string;
  type: string;
  about: string;
  by?: string;
}

async function plantColumn(tenant: TestTenant, planting: Planting, start: number): Promise<WorldCanary[]> {
  const { table, column, type, about, by = "null::uuid" } = planting;
  const schema = `"${schemaOf(tenant.id)}"`;
  const from = (sql: string) => sql.replaceAll("$.", `${schema}.`);
  const sealed = table === "person_contact" || table === "draft_for_another";
  return tenant.installation.admin.transaction(async (tx) => {
    // A fact to everybody else: only a copy that is restored is written like this.
    if (table === "look_alarm_review") await tx.script("set local session_replication_role = replica");
    const rows = await tx.rows(
      from(`select t.ctid::text as place, ${about}::text as about, ${by}::text as by
        from $."${table}" t where ${whereIsSomething(planting)} order by 1`),
    );
    const planted: WorldCanary[] = [];
    for (const [index, row] of rows.entries()) {
      const number = start + index;
      const value = valueOf(planting, number);
      if (type === "uuid") await insertArea(tenant, value.text, value.parameter);
      await tx.rows(
        from(`update $."${table}" set "${column}" = ${value.sql}${sealed ? ", sealed_with = null" : ""}
          where ctid = $2::tid`),
        [value.parameter, String(row["place"])],
      );
      planted.push({
        column: `${table}.${column}`,
        text: value.text,
        about: orNull(row["about"]),
        by: orNull(row["by"]),
      });
    }
    return planted;
  });
}

const orNull = (value: unknown) => (typeof value === "string" ? value : null);

/** Rows in which the column says something, or can be made to without the row becoming another kind of row. */
function whereIsSomething({ column, type }: Planting): string {
  if (type === "jsonb" && !isOfTemplates(column))
    return `jsonb_typeof(t."${column}") = 'object' or jsonb_array_length(t."${column}") > 0`;
  return ["text", "ARRAY", "date", "jsonb"].includes(type) ? "true" : `t."${column}" is not null`;
}

/** A value that its readers can read, and that is nobody else's. */
function valueOf(
  { table, column, type }: Planting,
  number: number,
): { text: string; sql: string; parameter: string } {
  const word = `kanarie-${String(number).padStart(5, "0")}-x`;
  if (column === "email" || column === "recipient") {
    const address = `${word}@example.org`;
    return { text: address, sql: "$1", parameter: address };
  }
  if (isOfTemplates(column))
    return { text: word, sql: "$1::text::jsonb", parameter: JSON.stringify([{ textKey: word, args: {} }]) };
  if (table === "draft_for_another") return { text: word, sql: "$1", parameter: draftWith(word) };
  const day = new Date(Date.UTC(2100, 0, 1 + number)).toISOString().slice(0, 10);
  switch (type) {
    case "ARRAY":
      return { text: word, sql: `array_append("${column}", $1::text)`, parameter: word };
    case "jsonb":
      return { text: word, sql: withMember(column), parameter: word };
    case "integer":
      return {
        text: String(7_000_000 + number),
        sql: "$1::text::integer",
        parameter: String(7_000_000 + number),
      };
    case "date":
    case "timestamp with time zone":
      return { text: day, sql: `$1::text::${type}`, parameter: day };
    case "uuid":
      return { text: word, sql: "$1::text::uuid", parameter: newId() };
    default:
      return { text: word, sql: "$1", parameter: word };
  }
}

function withMember(column: string): string {
  return `case jsonb_typeof("${column}")
    when 'object' then "${column}" || jsonb_build_object('word', $1::text)
    else (select jsonb_agg(item || jsonb_build_object('word', $1::text)) from jsonb_array_elements("${column}") item)
  end`;
}

function draftWith(word: string): string {
  return JSON.stringify({
    person: { firstName: "Truus", lastName: "" },
    practice: "",
    request: {
      categoryId: newId(),
      description: word,
      timing: { kind: "flexible", endsOn: "2027-03-01" },
      urgency: "normal",
      needs: [],
      languages: [],
      nearness: "any",
      audience: "neighbourhood",
    },
  });
}

async function insertArea(tenant: TestTenant, name: string, id: string): Promise<void> {
  await tenant.db.kysely
    .insertInto("area")
    .values({
      id,
      code: name,
      name,
      municipality_code: "GM0855",
      polygons: "[]",
      centroid_x: 133_000,
      centroid_y: 397_000,
      source: "test",
      valid_from: "2026-01-01",
    })
    .execute();
}

/** Lists of templates with arguments; words come when somebody reads. */
function isOfTemplates(column: string): boolean {
  return column === "reasons" || column === "misfits";
}
