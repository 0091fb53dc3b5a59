import { type PlatformDb, schemaOf } from "@omzien/db";
import type { TestTenant } from "@omzien/testing";
import { sql } from "kysely";
import { newId } from "../../new-id.ts";
import type { Column } from "../column-faults.ts";

/** A value that occurs once in the whole database: in this column, about this person. */
export interface Canary extends Column {
  /** As its owner reads it. */
  shown: string;
  /** As it stands in the row. */
  kept: string;
}

interface TypedColumn extends Column {
  type: string;
}

/** Every column of the tenant's schema, as PostgreSQL says. */
export async function columnsOf(tenant: TestTenant): Promise<TypedColumn[]> {
  const { rows } = await sql<TypedColumn>`
    select table_name as table, column_name as column, data_type as type
    from information_schema.columns
    where table_schema = ${schemaOf(tenant.id)} order by table_name, ordinal_position`.execute(
    tenant.installation.admin.kysely,
  );
  return rows;
}

const ownerOf: Readonly<Record<string, string>> = {
  person: "id = $1",
  sign_in_request: "email = $2",
  idempotency_key: "scope = 'session-' || $1",
  help_request_withdrawal: "withdrawn_by = $1",
  // In this story whoever asks put it elsewhere themself.
  forwarding: "sent_by = $1",
  invitation: "helper_id = $1",
  match_message: "sender_id = $1",
  report: "reporter_id = $1",
  mail: "recipient = $2",
  look_alarm_review: "viewer_id = $1",
};

/**
 * Writes a canary into each of these columns, in the rows of this person. The address of the person is one canary in
 * every table that has it, so that the rows go on belonging together.
 */
export async function plantCanaries(
  tenant: TestTenant,
  person: { id: string; email: string | null },
  columns: readonly Column[],
  start: number,
): Promise<Canary[]> {
  const types = await columnsOf(tenant);
  const email = `canary-${start}@example.org`;
  const canaries: Canary[] = [];
  // Rows are found by the address, so that it changes last.
  const ordered = columns.toSorted((a, b) => Number(isAddress(a)) - Number(isAddress(b)));
  for (const [index, { table, column }] of ordered.entries()) {
    const type = types.find((known) => known.table === table && known.column === column)?.type ?? "";
    const canary = isAddress({ column })
      ? { shown: email, kept: email, written: email }
      : await canaryOf(tenant, type, start + index);
    await tenant.installation.admin.transaction(async (tx) => {
      const where = (ownerOf[table] ?? "person_id = $1")
        .replace("$1", `'${person.id}'`)
        .replace("$2", `(select '${person.email ?? ""}'::text)`);
      // As a copy that is restored: facts are written too, and nothing is made anew of what was planted.
      await tx.script("set local session_replication_role = replica");
      // As rows of before the keys are: what is planted stands there as it is read.
      if (table === "person_contact" || table === "draft_for_another")
        await write(tx, `"${schemaOf(tenant.id)}"."${table}"`, "sealed_with", null, where);
      const touched = await write(tx, `"${schemaOf(tenant.id)}"."${table}"`, column, canary.written, where);
      if (touched === 0) throw new Error(`No row of this person in ${table}: the story must have one`);
    });
    canaries.push({ table, column, shown: canary.shown, kept: canary.kept });
  }
  return canaries;
}

function isAddress({ column }: { column: string }): boolean {
  return column === "email" || column === "recipient";
}

async function write(
  tx: Pick<PlatformDb, "kysely">,
  table: string,
  column: string,
  stored: string | null,
  where: string,
): Promise<number> {
  const { rows } = await sql<{ one: number }>`update ${sql.raw(table)} set ${sql.id(column)} = ${stored}
    where ${sql.raw(where)} returning 1 as one`.execute(tx.kysely);
  return rows.length;
}

interface Written {
  shown: string;
  kept: string;
  written: string;
}

/** A value of the column's type: how it is written, stands in the row, and is shown. */
async function canaryOf(tenant: TestTenant, type: string, number: number): Promise<Written> {
  const word = `canary-${number}`;
  const plain = (value: string, written = value): Written => ({ shown: value, kept: value, written });
  switch (type) {
    case "text":
      return plain(word);
    case "ARRAY":
      return plain(word, `{${word}}`);
    case "jsonb":
      return plain(word, JSON.stringify({ kind: "flexible", endsOn: "2026-12-31", word }));
    case "integer":
      return plain(String(7_000_000 + number));
    case "date":
      return plain(new Date(Date.UTC(1900, 0, 1 + number)).toISOString().slice(0, 10));
    case "timestamp with time zone": {
      const day = new Date(Date.UTC(1900, 0, 1 + number));
      return { shown: day.toISOString(), kept: day.toISOString().slice(0, 10), written: day.toISOString() };
    }
    case "uuid": {
      const id = await areaNamed(tenant, word);
      return { shown: word, kept: id, written: id };
    }
    default:
      throw new Error(`No canary for a personal column of type ${type}`);
  }
}

/** The one personal column that points elsewhere is the neighbourhood; its name is what a person reads. */
async function areaNamed(tenant: TestTenant, name: string): Promise<string> {
  const id = newId();
  await tenant.db.kysely
    .insertInto("area")
    .values({
      id,
      code: name,
      name,
      municipality_code: "GM0855",
      polygons: "[]",
      centroid_x: 1,
      centroid_y: 1,
      source: "test",
      valid_from: "2026-01-01",
    })
    .execute();
  return id;
}

/** All rows of all tables as text; the neighbourhoods themselves are nobody's. */
export async function everythingIn(tenant: TestTenant): Promise<string> {
  const tables = new Set((await columnsOf(tenant)).map(({ table }) => table));
  tables.delete("area");
  const texts: string[] = [];
  for (const table of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row
      from ${sql.id(schemaOf(tenant.id), table)} t`.execute(tenant.installation.admin.kysely);
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join("\n");
}

/** Canaries that a text holds, by `table.column`; `as` says whether it is an export or the rows themselves. */
export function foundIn(text: string, canaries: readonly Canary[], as: "shown" | "kept"): string[] {
  return canaries
    .filter((canary) => text.includes(canary[as]))
    .map(({ table, column }) => `${table}.${column}`);
}
