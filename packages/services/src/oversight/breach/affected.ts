import { type FieldId, fieldIds } from "@omzien/consent";
import { type Leak, LeakPart, type LeakedKind } from "@omzien/contracts";
import { schemaOf, type TenantExecutor } from "@omzien/db";
import { type RawBuilder, sql } from "kysely";
import { type ColumnClass, columnClasses } from "../../my-data/column-classes.ts";
import { nobody } from "../../nobody.ts";
import { endOfPeriod, startOfPeriod } from "../period.ts";
import { leakTables } from "./leak-tables.ts";

/** Somebody of whom something leaked; `sources` are `part:contact` or `field:person.email`. */
export interface AffectedRow {
  id: string;
  first_name: string;
  last_name: string;
  pseudonym: string;
  preferred_channel: "mail" | "phone" | "post";
  sources: string[];
}

/** Downloads and print-outs, by what the audit log calls them. */
const ownExports = ["my_data.read", "my_data.read_out", "my_data.receipts_read"] as const;
const registerExport = "oversight.consent_records_read";

/** People of a leak in the order of their ids, after one. Erased people are nobody any more. */
export async function affectedBy(
  db: TenantExecutor,
  leak: Leak,
  page: { after: string | undefined; limit: number; until: Date },
): Promise<AffectedRow[]> {
  const after = page.after ?? nobody;
  const { rows } = await sql<AffectedRow>`
    select p.id, p.first_name, p.last_name, p.pseudonym, p.preferred_channel, found.sources
    from (${peopleOf(db, leak, page.until)}) found
    join ${tableOf(db, "person")} p on p.id = found.id
    where p.erased_at is null and p.id > ${after}::uuid
    order by p.id limit ${page.limit}::int`.execute(db.kysely);
  return rows;
}

/** How many, by which sources and by which way they want to be told: one row for each combination. */
export async function affectedCounts(
  db: TenantExecutor,
  leak: Leak,
  until: Date,
): Promise<{ sources: string[]; way: AffectedRow["preferred_channel"]; people: number }[]> {
  const { rows } = await sql<{ sources: string[]; way: AffectedRow["preferred_channel"]; people: number }>`
    select found.sources, p.preferred_channel as way, count(*)::int as people
    from (${peopleOf(db, leak, until)}) found
    join ${tableOf(db, "person")} p on p.id = found.id
    where p.erased_at is null group by 1, 2`.execute(db.kysely);
  return rows;
}

function peopleOf(db: TenantExecutor, leak: Leak, until: Date): RawBuilder<unknown> {
  return sql`select id, array_agg(distinct source order by source) as sources
    from (${sourcesOf(db, leak, until)}) each_source where id is not null group by id`;
}

/** Pairs of a person and a source. */
function sourcesOf(db: TenantExecutor, leak: Leak, until: Date): RawBuilder<unknown> {
  switch (leak.kind) {
    case "parts":
      return unionOf(leak.parts.flatMap((part) => peopleOfPart(db, part)));
    case "looks":
      return sql`select subject_id as id, 'field:' || field as source
        from ${tableOf(db, "access_event")}, unnest(fields) as field
        where at >= ${startOfPeriod(leak.from)}::timestamptz
          and at < ${endOfPeriod(leak.until)}::timestamptz and at <= ${until}::timestamptz
          and (${leak.viewerId}::uuid is null or viewer_id = ${leak.viewerId}::uuid)`;
    case "mails":
      return sql`select person_id as id, 'part:mails' as source from ${tableOf(db, "mail")}
        where id = any(${[...leak.mailIds]}::uuid[])`;
    case "exports":
      return exportsIn(db, leak, until);
  }
  return leak satisfies never;
}

function exportsIn(
  db: TenantExecutor,
  leak: { from: string; until: string },
  until: Date,
): RawBuilder<unknown> {
  const made = sql`a.at >= ${startOfPeriod(leak.from)}::timestamptz
    and a.at < ${endOfPeriod(leak.until)}::timestamptz and a.at <= ${until}::timestamptz`;
  const everything = LeakPart.options.filter((part) => part !== "logs");
  return unionOf([
    sql`select a.subject_id as id, 'part:' || part as source
      from ${tableOf(db, "audit_event")} a, unnest(${everything}::text[]) as part
      where a.action in (${sql.join([...ownExports])}) and ${made}`,
    sql`select e.person_id as id, 'part:consents' as source
      from ${tableOf(db, "audit_event")} a join ${tableOf(db, "consent_event")} e on e.at <= a.at
      where a.action = ${registerExport} and ${made}`,
  ]);
}

function peopleOfPart(db: TenantExecutor, part: LeakPart): RawBuilder<unknown>[] {
  return leakTables
    .filter((table) => table.part === part)
    .flatMap(({ table, people, through }) => [
      ...people.map((column) => select(sql`t.${sql.ref(column)}`, part, sql`${tableOf(db, table)} t`)),
      ...(through === undefined
        ? []
        : peopleColumns(through.table).map((column) =>
            select(
              sql`o.${sql.ref(column)}`,
              part,
              sql`${tableOf(db, table)} t join ${tableOf(db, through.table)} o on o.id = t.${sql.ref(through.column)}`,
            ),
          )),
    ]);
}

function peopleColumns(table: string): readonly string[] {
  return leakTables.find((known) => known.table === table)?.people ?? [];
}

function select(id: RawBuilder<unknown>, part: LeakPart, from: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select ${id} as id, ${`part:${part}`}::text as source from ${from}`;
}

function unionOf(parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join([...parts], sql` union `);
}

function tableOf({ tenantId }: TenantExecutor, table: string): RawBuilder<unknown> {
  return sql.id(schemaOf(tenantId), table);
}

const order: readonly LeakedKind[] = ["trace", "secret", "personal", "contact", "special", "criminal-10"];

/** What sources can tell about somebody, from least to most; by the classes of the columns behind them. */
export function kindsOf(sources: readonly string[]): LeakedKind[] {
  const kinds = new Set(sources.flatMap((source) => kindsOfSource(source)));
  return order.filter((kind) => kinds.has(kind));
}

const known: ReadonlySet<string> = new Set(order);
const isLeaked = (kind: ColumnClass): kind is LeakedKind => known.has(kind);

function kindsOfSource(source: string): LeakedKind[] {
  const [kind, name = ""] = source.split(":");
  if (kind === "field") return [kindOfField(name)];
  return leakTables
    .filter(({ part }) => part === name)
    .flatMap(({ table }) => Object.values(columnClasses[table]))
    .filter(isLeaked);
}

const contactFields: readonly string[] = [
  "person.phone",
  "person.email",
  "person.address",
  "person.postcode",
] satisfies FieldId[];
const specialFields: readonly string[] = fieldIds.filter((field) =>
  /^(request\.(healthNeeds|hiddenNote|description)|callNote\.text|caseNote\.|report\.|logBook\.)/.test(field),
);

function kindOfField(field: string): LeakedKind {
  if (contactFields.includes(field)) return "contact";
  if (field.startsWith("vog.")) return "criminal-10";
  return specialFields.includes(field) ? "special" : "personal";
}
