import type { TestTenant } from "@omzien/testing";
import { sql } from "kysely";
import { composeMail } from "../../mail/index.ts";
import { findDueMail } from "../../mail/queries.ts";
import { findPeople } from "../../people/index.ts";
import type { Canary } from "./plant-canaries.ts";

/** Every row of the job queue and of the catalog, which no tenant's own schema holds, as text. */
export async function queueAndCatalog({ installation }: TestTenant): Promise<string> {
  const { kysely } = installation.admin;
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select n.nspname as schema, c.relname as name from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('graphile_worker', 'platform')`.execute(kysely);
  const texts: string[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.id(schema, name)} t`.execute(
      kysely,
    );
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join("\n");
}

/** Every mail that waits, as it would leave at this moment, with the address to which. */
export async function mailsAsSent(tenant: TestTenant): Promise<string> {
  const ctx = tenant.as({ job: "send_mail" });
  const texts: string[] = [];
  for (const { id } of await tenant.mails()) {
    const due = await findDueMail(ctx, tenant.db, id);
    if (due) texts.push(JSON.stringify(await composeMail(ctx, due, "https://tilburg.example")));
  }
  return texts.join("\n");
}

/** Whom the desk finds by any of these values, typed as they are read. */
export async function foundBySearch(tenant: TestTenant, canaries: readonly Canary[]): Promise<string> {
  const ctx = tenant.as(await tenant.coordinator());
  const texts: string[] = [];
  for (const { shown } of canaries) {
    texts.push(JSON.stringify(await findPeople({ ctx, input: { q: shown } })));
  }
  return texts.join("\n");
}
