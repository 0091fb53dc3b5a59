import { schemaOf } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes/index.ts";
import { sampleCall } from "../testing/call-samples.ts";
import { type Call, createTestApi, type TestApi } from "../testing/test-api.ts";
import { buildWorld, type World } from "../testing/world.ts";

interface Site {
  tenant: TestTenant;
  world: World;
}
// What ends something goes last, so that the others still find it.
const endings = ["stopMatch", "requestErasure"];
const posts = routes
  .filter(({ spec }) => spec.method === "post")
  .toSorted((a, b) => endings.indexOf(a.spec.operationId) - endings.indexOf(b.spec.operationId));
/** What publishing asks for. */
const drafts = [
  "writeSiteWordsDraft",
  "writeConductTextDraft",
  "writeHelpKindsDraft",
  "writeInformationPacketDraft",
  "writeMatchingRulesDraft",
  "writeSearchRulesDraft",
  "writeModulesDraft",
  "writeForwardingRulesDraft",
  "writeStaffSignInDraft",
];
/** They ask for a code that is in a mail or on a telephone, or for the municipality's own provider. */
const withCode = [
  "createSession",
  "confirmSecondFactor",
  "enterSecondFactor",
  "startStaffSignIn",
  "completeStaffSignIn",
  "checkStaffSignIn",
];
let once: Site;
let thrice: Site;
let careless: Site;
let api: TestApi;

beforeAll(async () => {
  [once, thrice, careless] = await Promise.all([site(), site(), site()]);
  api = createTestApi([once.tenant, thrice.tenant, careless.tenant]);
  for (const { tenant, world } of [once, thrice, careless]) {
    for (const person of Object.values(world.people)) await api.cookieOf(tenant, person);
    for (const route of routes.filter(({ spec }) => drafts.includes(spec.operationId))) {
      const { path, ...call } = sampleCall(route, world.ids);
      const answer = await api.call(tenant, path, { ...call, as: world.people.administrator });
      if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    }
  }
});
afterAll(closeTestInstallation);

async function site(): Promise<Site> {
  const tenant = await createTestTenant("tilburg");
  return { tenant, world: await buildWorld(tenant) };
}

/** Rows per table; keys and counters are how it is done, not what was done. */
async function rowCounts({ tenant }: Site): Promise<Record<string, number>> {
  const schema = schemaOf(tenant.id);
  return tenant.installation.admin.transaction(async (tx) => {
    const tables = await tx.rows(
      "select tablename as name from pg_catalog.pg_tables where schemaname = $1 and tablename not in ('idempotency_key','rate_limit') order by 1",
      [schema],
    );
    const names = tables.map(({ name }) => String(name));
    const [row] = await tx.rows(
      `select ${names.map((name) => `(select count(*)::int from "${schema}"."${name}") as "${name}"`).join(", ")}`,
    );
    return Object.fromEntries(names.map((name) => [name, Number(row?.[name])]));
  });
}

const who = [
  "coordinator",
  "asker",
  "helper",
  "invited",
  "stranger",
  "administrator",
  "officer",
  "representative",
] as const;

/** Sends every POST as everybody, so many times at the same instant. @returns rows that each operation added. */
async function sendAll(at: Site, times: number, withKey: boolean) {
  const added: Record<string, Record<string, number>> = {};
  const unequal: string[] = [];
  const succeeded = new Set<string>();
  let before = await rowCounts(at);
  for (const route of posts) {
    for (const name of who) {
      const { path, ...call } = sampleCall(route, at.world.ids);
      const key = withKey ? { "idempotency-key": `${route.spec.operationId}-${name}` } : {};
      const headers = { ...call.headers, ...key };
      const one = () => api.call(at.tenant, path, { ...call, headers, as: at.world.people[name] });
      const answers = await Promise.all(Array.from({ length: times }, async () => answerOf(await one())));
      if (new Set(answers).size > 1)
        unequal.push(`${route.spec.operationId} as ${name}: ${answers.join(" | ")}`);
      if (answers.some((answer) => answer.startsWith("2"))) succeeded.add(route.spec.operationId);
    }
    const after = await rowCounts(at);
    added[route.spec.operationId] = difference(before, after);
    before = after;
  }
  return { added, unequal, succeeded };
}

async function answerOf(response: Response): Promise<string> {
  const body = await response.text();
  return response.ok ? `${response.status} ${body}` : `${response.status} ${JSON.parse(body).code}`;
}

function difference(before: Record<string, number>, after: Record<string, number>) {
  return Object.fromEntries(
    Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]),
  );
}

test(`each of ${posts.length} POSTs, sent three times at once with one key, does what sending it once does`, async () => {
  const single = await sendAll(once, 1, false);
  const repeated = await sendAll(thrice, 3, true);
  expect(repeated.unequal).toEqual([]);
  expect(repeated.added).toEqual(single.added);
  const silent = posts.map(({ spec }) => spec.operationId).filter((id) => !repeated.succeeded.has(id));
  process.stdout.write(
    `repeats: ${posts.length} operations, never answered: ${silent.join(", ") || "none"}\n`,
  );
  expect(silent.toSorted()).toEqual(withCode.toSorted());

  // Without a key the same sending does more than once: the comparison can fail.
  const { added } = await sendAll(careless, 3, false);
  const doubled = Object.keys(added).filter(
    (id) => JSON.stringify(added[id]) !== JSON.stringify(single.added[id]),
  );
  expect(doubled).toEqual(
    expect.arrayContaining(["createReport", "createMatchMessage", "createHelpRequest"]),
  );
}, 120_000);

const report = (person: TestPerson, key: string, text: string, call: Call = {}) =>
  api.call(once.tenant, "/reports", {
    method: "POST",
    body: { text },
    headers: { "idempotency-key": key },
    as: person,
    ...call,
  });

async function reports(text: string): Promise<number> {
  const rows = await once.tenant.db.kysely
    .selectFrom("report")
    .select("id")
    .where("text", "=", text)
    .execute();
  return rows.length;
}

test("the same key with another body, or for another operation, is a fault of the client", async () => {
  const { asker } = once.world.people;
  expect((await report(asker, "a", "Eerste")).status).toBe(201);
  const other = await report(asker, "a", "Tweede");
  expect([other.status, (await other.json()) as unknown]).toMatchObject([
    422,
    { code: "idempotency_key_reused" },
  ]);
  const elsewhere = await api.call(once.tenant, "/my-data/erasure", {
    method: "POST",
    headers: { "idempotency-key": "a" },
    as: asker,
  });
  expect(elsewhere.status).toBe(422);
  expect(await reports("Tweede")).toBe(0);
});

test("a key belongs to one session: another's is another key, and never shows an answer of somebody else", async () => {
  const { asker, stranger } = once.world.people;
  const mine = await report(asker, "b", "Van mij");
  const theirs = await report(stranger, "b", "Van mij");
  expect([mine.status, theirs.status]).toEqual([201, 201]);
  expect(await mine.text()).not.toBe(await theirs.text());
  expect(await reports("Van mij")).toBe(2);
});

test.each(["", "a b", "é", "a".repeat(129)])("a key that is none (%#) is refused", async (key) => {
  const response = await report(once.world.people.asker, key, "Zonder sleutel");
  expect([response.status, await reports("Zonder sleutel")]).toEqual([400, 0]);
});

test("a refusal is not kept: the next try is judged afresh", async () => {
  const { asker } = once.world.people;
  expect((await report(asker, "c", "")).status).toBe(400);
  expect((await report(asker, "c", "Nu wel")).status).toBe(201);
});

test("after 24 hours the key is new again", async () => {
  const { asker } = once.world.people;
  await report(asker, "d", "Een dag later");
  once.tenant.clock.advance({ hours: 23 });
  await report(asker, "d", "Een dag later");
  expect(await reports("Een dag later")).toBe(1);
  once.tenant.clock.advance({ hours: 2 });
  await report(asker, "d", "Een dag later");
  expect(await reports("Een dag later")).toBe(2);
});

test("the database cannot read what was answered", async () => {
  const { asker } = once.world.people;
  const text = await (await report(asker, "e", "Iets tussen ons")).text();
  const rows = await once.tenant.db.kysely
    .selectFrom("idempotency_key")
    .selectAll()
    .where("key", "=", "e")
    .execute();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain("tussen ons");
  const again = await report(asker, "e", "Iets tussen ons");
  expect(await again.text()).toBe(text);
});

/** What a process leaves behind that dies after it claimed a key, before it kept its answer. */
async function leaveClaim(key: string, minutesAgo: number): Promise<void> {
  const at = new Date(once.tenant.clock.now().getTime() - minutesAgo * 60_000);
  await once.tenant.db.kysely
    .updateTable("idempotency_key")
    .set({ status: null, response: null, created_at: at })
    .where("key", "=", key)
    .execute();
}

test("a claim of a process that died before it did the work is taken over, by one", async () => {
  const { asker } = once.world.people;
  await report(asker, "f", "Overgenomen");
  // As if the work had never been committed.
  await once.tenant.db.kysely.deleteFrom("report").where("text", "=", "Overgenomen").execute();
  const schema = schemaOf(once.tenant.id);
  await once.tenant.installation.admin.transaction((tx) =>
    tx.script(`delete from "${schema}".audit_event where request_id like 'key:%'`),
  );
  await leaveClaim("f", 2);
  const answers = await Promise.all([1, 2, 3].map(() => report(asker, "f", "Overgenomen")));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(await reports("Overgenomen")).toBe(1);
});

test("a claim of a process that died after the commit is not done a second time", async () => {
  const { asker } = once.world.people;
  await report(asker, "g", "Al gedaan");
  await leaveClaim("g", 2);
  const again = await report(asker, "g", "Al gedaan");
  expect([again.status, (await again.json()) as unknown]).toMatchObject([409, { code: "conflict" }]);
  expect(await reports("Al gedaan")).toBe(1);
});

test("while the work may still be under way, another try waits and is asked to come back", async () => {
  const { asker } = once.world.people;
  await report(asker, "h", "Nog bezig");
  await leaveClaim("h", 0.5);
  const again = await report(asker, "h", "Nog bezig");
  expect([again.status, again.headers.get("retry-after")]).toEqual([409, "1"]);
  expect(await reports("Nog bezig")).toBe(1);
});
