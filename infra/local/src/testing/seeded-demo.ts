import { schemaOf, type TenantDb, tenantDb } from "@omzien/db";
import { findByContact, plainPolicy, type ServiceContext } from "@omzien/services";
import { type ListedTenant, listTenants } from "@omzien/tenancy";
import { type TestInstallation, testInstallation, testKeyEncryptionKeys, testSecrets } from "@omzien/testing";
import type { Installation } from "../installation.ts";
import { demoSites } from "../seed/demo-sites.ts";
import { emailOf } from "../seed/history/join.ts";
import { type Demo, seedDemo } from "../seed/seed-demo.ts";

/** The demonstration in a database of the suite's own. */
export type SeededDemo = {
  ground: TestInstallation;
  installation: Installation;
  demo: Demo;
  now: Date;
};

/** Seeds both municipalities as they would be at `now`. */
export async function seededDemo(now: Date): Promise<SeededDemo> {
  const ground = await testInstallation();
  const { admin, cell, adminUrl, logins } = ground;
  const secrets = {
    databasePassword: "",
    appDatabasePassword: "",
    workerDatabasePassword: "",
    platformSecret: "a secret of at least thirty-two characters",
    keyEncryptionKey: "",
  };
  const database = { url: adminUrl, logins, secrets, keyEncryptionKeys: testKeyEncryptionKeys };
  const cells = { main: cell, at: () => cell, close: () => cell.close() };
  const installation = { platform: admin, cell, cells, database };
  return { ground, installation, now, demo: await seedDemo(installation, () => undefined, now) };
}

/** The catalog's row of a municipality. */
export async function tenantOf({ ground }: SeededDemo, name: string): Promise<ListedTenant> {
  const tenant = (await listTenants(ground.admin)).find((listed) => listed.name === name);
  if (tenant === undefined) throw new Error(`There is no ${name}`);
  return tenant;
}

/** A municipality's own data. */
export async function dbOf(seeded: SeededDemo, name: string): Promise<TenantDb> {
  return tenantDb(seeded.ground.cell, (await tenantOf(seeded, name)).id);
}

/** What a verb runs with when this person asks, or a visitor. */
export async function as(seeded: SeededDemo, name: string, firstName?: string): Promise<ServiceContext> {
  const { id, hosts } = await tenantOf(seeded, name);
  const db = tenantDb(seeded.ground.cell, id);
  const tenant = { id, name, primaryHost: hosts[0] ?? "" };
  const frame = {
    tenant,
    db,
    now: () => seeded.now,
    requestId: "test",
    secrets: testSecrets,
    disclosure: plainPolicy,
    language: "nl" as const,
  };
  if (firstName === undefined) return { ...frame, actor: { kind: "visitor" } };
  const personId = await personIdOf(db, name, firstName);
  const roles = await db.kysely
    .selectFrom("person_role")
    .select("role")
    .where("person_id", "=", personId)
    .execute();
  const actor = {
    kind: "member" as const,
    personId,
    roles: roles.map(({ role }) => role),
    sessionId: "test",
    hasSignedConfidentiality: true,
  };
  return { ...frame, actor };
}

async function personIdOf(db: TenantDb, name: string, firstName: string): Promise<string> {
  const personId = await findByContact({ secrets: testSecrets }, db, { email: emailOf(firstName, name) });
  if (personId === undefined) throw new Error(`There is no ${firstName} in ${name}`);
  return personId;
}

/** First names of the demonstration accounts in a role: "inwoner", "helper", "coördinator". */
export function demoNames(name: string, about: string): string[] {
  const site = demoSites.find((known) => known.site.name === name);
  return (site?.people ?? []).filter(({ demo: line }) => line?.startsWith(about)).map((one) => one.firstName);
}

/** Every table of a tenant as text, and its waiting jobs. */
export async function everything(seeded: SeededDemo, name: string): Promise<Map<string, string>> {
  const { id } = await tenantOf(seeded, name);
  const schema = schemaOf(id);
  return seeded.ground.admin.transaction(async (tx) => {
    const tables = await tx.rows("select tablename from pg_tables where schemaname = $1 order by 1", [
      schema,
    ]);
    const contents = new Map<string, string>();
    for (const { tablename } of tables) {
      const [row] = await tx.rows(
        `select coalesce(string_agg(t::text, chr(10) order by t::text), '') as text from "${schema}"."${String(tablename)}" as t`,
      );
      contents.set(String(tablename), String(row?.["text"]));
    }
    const [jobs] = await tx.rows(
      "select coalesce(string_agg(j::text, chr(10) order by j.id), '') as text from graphile_worker._private_jobs as j where j.payload ->> 'tenantId' = $1",
      [id],
    );
    return contents.set("jobs", String(jobs?.["text"]));
  });
}
