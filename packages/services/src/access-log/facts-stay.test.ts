import { currentSchema, openPlatform, type PlatformDb, roleOf, schemaOf, urlFor } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  await tilburg.resident("Fatima");
});
afterAll(closeTestInstallation);

const { appendOnlyTables, readOnlyTables = [], keptTables = [] } = currentSchema;
const tables = [...appendOnlyTables, ...readOnlyTables, ...keptTables];
const verbs = ["update", "delete", "truncate", "drop", "insert"] as const;

function statement(verb: (typeof verbs)[number], table: string, column: string): string {
  const name = `"${schemaOf(tilburg.id)}"."${table}"`;
  switch (verb) {
    case "update":
      return `update ${name} set "${column}" = "${column}"`;
    case "delete":
      return `delete from ${name}`;
    case "truncate":
      return `truncate ${name} cascade`;
    case "drop":
      return `drop table ${name}`;
    default:
      return `insert into ${name} select * from ${name} limit 0`;
  }
}

/** What goes through for a program's own login, as that login and as the municipality's role; all is rolled back. */
async function allowed(program: "app" | "worker"): Promise<{ tried: number; through: string[] }> {
  const { adminUrl, logins } = tilburg.installation;
  const login = openPlatform({ url: urlFor(adminUrl, logins[program]), connections: 1 });
  const through: string[] = [];
  let tried = 0;
  for (const role of [null, roleOf(tilburg.id)]) {
    for (const table of tables) {
      for (const verb of verbs) {
        tried += 1;
        const text = statement(verb, table, await firstColumn(table));
        const wanted = role !== null && mayBe(verb, table);
        const isThrough = await passes(login, role, text);
        if (isThrough !== wanted)
          through.push(`${program} as ${role ? "the municipality" : "itself"}: ${text}`);
      }
    }
  }
  await login.close();
  return { tried, through };
}

/** What the municipality's own role is meant to do. */
function mayBe(verb: (typeof verbs)[number], table: string): boolean {
  const isKept = keptTables.includes(table);
  return (verb === "insert" && (isKept || appendOnlyTables.includes(table))) || (verb === "update" && isKept);
}

async function passes(login: PlatformDb, role: string | null, text: string): Promise<boolean> {
  try {
    await login.transaction(async (tx) => {
      if (role !== null) await tx.script(`set local role "${role}"`);
      await tx.script(text);
      throw new RangeError("went through");
    });
  } catch (error) {
    if (error instanceof RangeError) return true;
    expect(Reflect.get(Object(error), "code"), text).toBe("42501");
  }
  return false;
}

async function firstColumn(table: string): Promise<string> {
  const rows = await tilburg.installation.admin.transaction((tx) =>
    tx.rows(
      `select column_name as name from information_schema.columns
        where table_schema = $1 and table_name = $2 order by ordinal_position limit 1`,
      [schemaOf(tilburg.id), table],
    ),
  );
  return String(rows[0]?.["name"]);
}

test("no program changes, removes or empties what was written down, by its own login or the municipality's role", async () => {
  const found = { app: await allowed("app"), worker: await allowed("worker") };
  process.stdout.write(
    `facts stay: ${tables.length} tables, ${found.app.tried + found.worker.tried} statements by two logins, ${found.app.through.length + found.worker.through.length} that should not go through and did\n`,
  );
  expect([...found.app.through, ...found.worker.through]).toEqual([]);
});

test("a right that was given by mistake is found", async () => {
  const table = `"${schemaOf(tilburg.id)}".access_event`;
  const role = `"${roleOf(tilburg.id)}"`;
  const { admin } = tilburg.installation;
  await admin.transaction((tx) => tx.script(`grant truncate on ${table} to ${role}`));
  expect((await allowed("app")).through).toEqual([
    `app as the municipality: truncate ${table.replace("access_event", '"access_event"')} cascade`,
  ]);
  await admin.transaction((tx) => tx.script(`revoke truncate on ${table} from ${role}`));
});
