import { createHash } from "node:crypto";
import { schemaOf } from "@omzien/db";
import type { TestTenant } from "@omzien/testing";

export const canary = "CANARY-OF-THE-OTHER-TENANT";

/** Columns whose words tell who is who; in the twin each says the canary. */
const words: Record<string, readonly string[]> = {
  site: ["name", "slogan", "introduction", "phone"],
  area: ["name"],
  person: ["first_name", "last_name", "pseudonym"],
  person_contact: ["phone", "street", "house_number", "place"],
  help_request: ["description"],
  help_offer: ["introduction", "not_doing"],
  match_message: ["body"],
  report: ["text", "closing_remark", "reporter_contact"],
  call_note: ["text"],
  support_visit: ["reason"],
};

/**
 * Makes a tenant the twin of another: every row with the same ids, only the words differ. A query that misses its
 * tenant then finds a row, and shows it.
 */
export async function makeTwin(of: TestTenant, twin: TestTenant): Promise<void> {
  const [from, to] = [schemaOf(of.id), schemaOf(twin.id)];
  await of.installation.admin.transaction(async (tx) => {
    await tx.script("set local session_replication_role = replica");
    for (const table of await tableNames(of)) {
      // A key opens nothing elsewhere, and the twin has its own.
      if (table === "data_key") continue;
      await tx.script(
        `delete from "${to}"."${table}"; insert into "${to}"."${table}" select * from "${from}"."${table}";`,
      );
    }
    for (const [table, columns] of Object.entries(words)) {
      const set = columns.map((column) => `"${column}" = '${canary}'`).join(", ");
      await tx.script(`update "${to}"."${table}" set ${set};`);
    }
    await tx.script(
      `update "${to}".category set names = jsonb_build_object('nl', '${canary}', 'en', '${canary}');
       update "${to}".person_contact set email = '${canary.toLowerCase()}-' || person_id || '@example.org',
         postcode = '5011AB', sealed_with = null, email_index = null, street_index = null, look_up = '{}';
       update "${to}".information_packet set texts = jsonb_build_object('nl',
         jsonb_build_object('howItWorks', '${canary}'), 'en', jsonb_build_object('howItWorks', '${canary}'));
       update "${to}".code_of_conduct set texts = jsonb_build_object('nl', '${canary}', 'en', '${canary}');`,
    );
  });
}

/** SHA-256 over every row of every table of the tenant; equal when nothing changed. */
export async function fingerprint(tenant: TestTenant): Promise<string> {
  const schema = schemaOf(tenant.id);
  const hash = createHash("sha256");
  await tenant.installation.admin.transaction(async (tx) => {
    for (const table of await tableNames(tenant)) {
      const rows = await tx.rows(`select t::text as row from "${schema}"."${table}" t order by 1`);
      hash.update(`${table}\n${rows.map((row) => String(row["row"])).join("\n")}\n`);
    }
  });
  return hash.digest("hex");
}

async function tableNames(tenant: TestTenant): Promise<string[]> {
  return tenant.installation.admin.transaction(async (tx) => {
    const rows = await tx.rows(
      "select tablename from pg_catalog.pg_tables where schemaname = $1 and tablename <> 'schema_version' order by 1",
      [schemaOf(tenant.id)],
    );
    return rows.map((row) => String(row["tablename"]));
  });
}
