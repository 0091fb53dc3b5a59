import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Rows, sendPrepared, sendScript } from "../driver/connection.ts";
import { codeOf } from "../errors.ts";
import { defineQuery } from "../query/define-query.ts";
import { bindingOf } from "../tenant-db.ts";
import { roleOf } from "../tenant-id.ts";
import { testDatabaseUrl } from "../testing/database-url.ts";
import { sendAs } from "./lane.ts";
import { openTestCell, type TestCell, tenantAt, type TestTenant } from "../testing/test-cell.ts";
import { transaction } from "../transaction.ts";

const whoAmI = defineQuery()((db) =>
  db.selectFrom("category").select(["slug", sql<string>`current_user::text`.as("role")]),
);

type Reply = { slug: string; role: string };
type Ask = (tenant: TestTenant) => Promise<Reply[]>;

let testCell: TestCell;
beforeAll(async () => {
  testCell = await openTestCell(testDatabaseUrl(), 40);
});
afterAll(() => testCell.close());

test("20,480 replies for 40 tenants, 64 at a time, each come from the asking tenant's own tables and role", async () => {
  const found = await checkIsolation(testCell, 20_480, 64, (tenant) => tenant.db.all(whoAmI));
  expect(found).toEqual({ right: 20_480, wrong: 0, refused: 0 });
}, 60_000);

test("replies stay right while transactions take lanes away and connections are recycled", async () => {
  const recycling = await openTestCell(testDatabaseUrl(), 12, {
    lanes: 3,
    limits: { tenantsPerConnection: 4, keepConnectionMs: 0 },
  });
  const found = await checkIsolation(recycling, 6_000, 48, (tenant) =>
    Math.random() < 0.2 ? transaction(tenant.db, (tx) => tx.all(whoAmI)) : tenant.db.all(whoAmI),
  );
  await recycling.close();
  expect(found).toEqual({ right: 6_000, wrong: 0, refused: 0 });
}, 60_000);

test("a lane that forgets to change role is found by the same check, and shows nobody else's rows", async () => {
  const found = await checkIsolation(testCell, 1_000, 64, askWithoutRole);
  expect(found.refused).toBeGreaterThan(500);
  expect(found.wrong).toBe(0);
});

test("a lane that reads another tenant's schema is found by the same check", async () => {
  const others = (tenant: TestTenant) =>
    tenantAt(testCell, (testCell.tenants.indexOf(tenant) + 1) % testCell.tenants.length);
  const found = await checkIsolation(testCell, 200, 16, (tenant) => others(tenant).db.all(whoAmI));
  expect(found.wrong).toBe(200);
});

test("a connection without a tenant's role may read nothing of any tenant", async () => {
  const { schema } = tenantAt(testCell, 0);
  const lane = bindingOf(tenantAt(testCell, 0).db).slot.homeLanes[0];
  const asLogin = sendScript(
    lane.connection.session.sql,
    `set role none; select slug from "${schema}".category`,
  );
  await expect(asLogin).rejects.toMatchObject({ code: "42501" });
  lane.connection.role = undefined;
});

test("an injected call of set_config cannot change to another tenant's role", async () => {
  const [mine, other] = [tenantAt(testCell, 0), tenantAt(testCell, 1)];
  const escape = sql`select query_to_xml(
    ${sql.lit(`select slug from "${other.schema}".category`)}, true, false, '') as found
    from (select set_config('role', ${sql.lit(roleOf(other.id))}, true)) as x`;
  await expect(escape.execute(mine.db.kysely)).rejects.toMatchObject({ code: "42501" });
  const within = transaction(mine.db, (tx) => escape.execute(tx.kysely));
  await expect(within).rejects.toMatchObject({ code: "42501" });
});

test("when the change of role is refused, the statement behind it does not run, least of all as the tenant before", async () => {
  const lone = await openTestCell(testDatabaseUrl(), 2, { lanes: 1 });
  const [before, gone] = [tenantAt(lone, 0), tenantAt(lone, 1)];
  await before.db.all(whoAmI);
  await lone.admin.transaction((tx) => tx.script(`revoke "${roleOf(gone.id)}" from ${lone.logins.app.name}`));
  const { connection } = bindingOf(gone.db).slot.homeLanes[0];
  const { slot } = bindingOf(gone.db);
  const drop = (table: string) => `drop table if exists "${before.schema}".${table}`;
  // Side by side, so that those behind are under way before the first refusal is known.
  const asked = [drop("category"), drop("category"), "select current_user::text as role"].map((text) =>
    sendAs(connection, slot, text, []),
  );
  for (const answer of asked) await expect(answer).rejects.toMatchObject({ code: "42501" });
  expect(connection.role).toBe(undefined);
  const refused = { message: expect.stringContaining("permission denied to set role") };
  await expect(sql`select 1`.execute(gone.db.kysely)).rejects.toMatchObject(refused);
  await expect(gone.db.all(whoAmI)).rejects.toMatchObject(refused);
  await expect(transaction(gone.db, (tx) => tx.all(whoAmI))).rejects.toMatchObject(refused);
  expect(await before.db.all(whoAmI)).toHaveLength(1);
  await lone.close();
});

test("a lane that sends its change of role on its own would run it as the tenant before", async () => {
  const lone = await openTestCell(testDatabaseUrl(), 2, { lanes: 1 });
  const [before, gone] = [tenantAt(lone, 0), tenantAt(lone, 1)];
  await before.db.all(whoAmI);
  await lone.admin.transaction((tx) => tx.script(`revoke "${roleOf(gone.id)}" from ${lone.logins.app.name}`));
  const { sql: connection } = bindingOf(gone.db).slot.homeLanes[0].connection.session;
  const change = sendScript(connection, `set role "${roleOf(gone.id)}"`);
  const answer = sendPrepared(connection, "select current_user::text as role", []);
  await expect(change).rejects.toMatchObject({ code: "42501" });
  expect(await answer).toEqual([{ role: roleOf(before.id) }]);
  await lone.close();
});

test("a statement that fails takes its change of role back, and the next brings its own", async () => {
  const lone = await openTestCell(testDatabaseUrl(), 2, { lanes: 1 });
  const [one, other] = [tenantAt(lone, 0), tenantAt(lone, 1)];
  const fail = (tenant: TestTenant) =>
    sql<Reply>`select 1 / 0`.execute(tenant.db.kysely).then(
      ({ rows }) => rows,
      () => [],
    );
  const answers = await Promise.all([
    one.db.all(whoAmI),
    fail(other),
    other.db.all(whoAmI),
    fail(one),
    other.db.all(whoAmI),
    one.db.all(whoAmI),
  ]);
  const roles = [one, undefined, other, undefined, other, one].map((tenant) => tenant && roleOf(tenant.id));
  expect(answers.map((rows) => rows[0]?.role)).toEqual(roles);
  await lone.close();
});

test("a session keeps a tenant's change of role by name once, and does without when the first to bring it failed", async () => {
  const lone = await openTestCell(testDatabaseUrl(), 2, { lanes: 1 });
  const [one, other] = [tenantAt(lone, 0), tenantAt(lone, 1)];
  const kept = sql<{
    name: string;
  }>`select name from pg_prepared_statements where name like ${"r\\_%"} order by 1`;
  await sql`select 1 / 0`.execute(other.db.kysely).catch(() => undefined);
  for (const tenant of [one, other, one, other])
    expect((await tenant.db.all(whoAmI))[0]?.role).toBe(roleOf(tenant.id));
  const { tenants, session } = bindingOf(one.db).slot.homeLanes[0].connection;
  expect([tenants.get(one.id), tenants.get(other.id)]).toEqual(["kept", "asked"]);
  expect((await kept.execute(one.db.kysely)).rows.map(({ name }) => name)).toEqual(
    [one, other].map(({ id }) => roleOf(id)).sort(),
  );
  // After a lost connection nothing is taken for kept.
  await sendScript(session.sql, "select pg_terminate_backend(pg_backend_pid())").catch(() => undefined);
  await expect
    .poll(() => one.db.all(whoAmI).catch(() => []))
    .toEqual([{ slug: `only-${one.id}`, role: roleOf(one.id) }]);
  await lone.close();
});

async function checkIsolation(cell: TestCell, total: number, atOnce: number, ask: Ask) {
  const found = { right: 0, wrong: 0, refused: 0 };
  let left = total;
  const askOnAndOn = async () => {
    while (left-- > 0) {
      const tenant = tenantAt(cell, Math.floor(Math.random() * cell.tenants.length));
      const reply = await ask(tenant).catch(refusal);
      found[reply === "refused" ? "refused" : isOwn(tenant, reply) ? "right" : "wrong"]++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOnAndOn));
  return found;
}

function isOwn(tenant: TestTenant, rows: Reply[]): boolean {
  return rows.length === 1 && rows[0]?.slug === `only-${tenant.id}` && rows[0].role === roleOf(tenant.id);
}

function refusal(error: unknown): "refused" {
  if (codeOf(error) !== "42501") throw error;
  return "refused";
}

// A broken lane on purpose: it sends the statement under whatever role the connection has.
function askWithoutRole(tenant: TestTenant): Promise<Reply[]> {
  const { slot } = bindingOf(tenant.db);
  const lane = slot.homeLanes[Math.random() < 0.5 ? 0 : 1];
  return sendPrepared(lane.connection.session.sql, whoAmI.textFor(tenant.schema), []).then(asReplies);
}

function asReplies(rows: Rows): Reply[] {
  return rows.map((row) => ({ slug: String(row["slug"]), role: String(row["role"]) }));
}
