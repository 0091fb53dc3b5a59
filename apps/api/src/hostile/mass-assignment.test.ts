import { Problem } from "@omzien/contracts";
import { schemaOf } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { faultsOf } from "../http/request-fault.ts";
import type { Route } from "../http/route.ts";
import { routes } from "../routes/index.ts";
import { sampleCall } from "../testing/call-samples.ts";
import { createTestApi, type TestApi } from "../testing/test-api.ts";
import { fingerprint } from "../testing/twin.ts";
import { buildWorld, type World } from "../testing/world.ts";

let tilburg: TestTenant;
let world: World;
let api: TestApi;
let columns: string[];

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  world = await buildWorld(tilburg);
  api = createTestApi([tilburg]);
  columns = await columnNames(tilburg);
  for (const person of Object.values(world.people)) await api.cookieOf(tilburg, person);
});
afterAll(closeTestInstallation);

/** Every column of every table of a tenant, as the table writes it and as JSON would. */
async function columnNames(tenant: TestTenant): Promise<string[]> {
  const rows = await tenant.installation.admin.transaction((tx) =>
    tx.rows("select distinct column_name as name from information_schema.columns where table_schema = $1", [
      schemaOf(tenant.id),
    ]),
  );
  const names = rows.map((row) => String(row["name"]));
  const camel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [...new Set(names.flatMap((name) => [name, camel(name)]))];
}

const whoMay = ({ spec }: Route) =>
  world.people[spec.actor === "officer" || spec.actor === "administrator" ? spec.actor : "coordinator"];

const writes = routes.filter(({ spec }) => spec.body);

function fieldsOf(schema: unknown): Set<string> {
  // Of a choice of bodies, whatever one of them asks for.
  if (schema instanceof z.ZodDiscriminatedUnion)
    return new Set(schema.options.flatMap((option) => [...fieldsOf(option)]));
  return new Set(schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);
}

/** Names that were added to a good body and not refused by name. */
function slippedThrough(names: readonly string[], faults: readonly { pointer: string; code: string }[]) {
  const refused = new Set(
    faults.filter(({ code }) => code === "unknown_field").map(({ pointer }) => pointer),
  );
  return names.filter((name) => !refused.has(`/${name}`));
}

const added = (schema: unknown) => columns.filter((name) => !fieldsOf(schema).has(name));

test.each(writes)("$spec.operationId takes no column of a table that it does not ask for", async (route) => {
  const { path, method, body, headers = {} } = sampleCall(route, world.ids);
  const names = added(route.spec.body);
  expect(names.length).toBeGreaterThan(150);
  const extra = Object.fromEntries(names.map((name) => [name, "administrator"]));
  const before = await fingerprint(tilburg);
  const response = await api.call(tilburg, path, {
    method,
    headers,
    body: { ...(body as object), ...extra },
    ...(route.spec.actor === "anyone" ? {} : { as: whoMay(route) }),
  });
  expect(response.status).toBe(400);
  const problem = Problem.parse(await response.json());
  // A choice of two bodies says that neither fits.
  if (route.spec.body instanceof z.ZodObject) expect(slippedThrough(names, problem.errors ?? [])).toEqual([]);
  expect(await fingerprint(tilburg)).toBe(before);
});

test("one column alone is refused as well, at every depth of the body", () => {
  const slipped = writes.flatMap((route) =>
    added(route.spec.body).filter((name) => isTaken(route, { [name]: "administrator" })),
  );
  expect(slipped).toEqual([]);
  const nested = writes.flatMap(({ spec }) => looseObjects(spec.body, spec.operationId));
  expect(nested).toEqual([]);
});

test("a body that overlooks what it does not know would be found", () => {
  const careless = z.object({ text: z.string() });
  const result = z.strictObject({ text: z.string() }).safeParse({ text: "a", role: "administrator" });
  const strict = result.success ? [] : faultsOf(result.error, "");
  expect(slippedThrough(["role"], strict)).toEqual([]);
  expect(slippedThrough(["role"], [])).toEqual(["role"]);
  expect(looseObjects(careless, "careless")).toEqual(["careless"]);
  expect(looseObjects(z.strictObject({ inner: z.array(careless) }), "careless")).toEqual(["careless.inner"]);
});

function isTaken({ spec }: Route, extra: object): boolean {
  const { body } = sampleCall({ spec } as Route, world.ids);
  return spec.body?.safeParse({ ...(body as object), ...extra }).success ?? false;
}

/** Where the JSON schema of a body lets unknown names through; a draft of a form is nobody's table. */
function looseObjects(schema: unknown, name: string): string[] {
  if (!(schema instanceof z.ZodType)) return [];
  const found: string[] = [];
  const visit = (node: unknown, where: string) => {
    if (typeof node !== "object" || node === null) return;
    const { type, properties, additionalProperties, items, anyOf, oneOf, allOf } = node as Record<
      string,
      unknown
    >;
    if (type === "object" && additionalProperties !== false && !where.endsWith(".draft")) found.push(where);
    for (const [key, inner] of Object.entries(properties ?? {})) visit(inner, `${where}.${key}`);
    for (const inner of [
      items,
      ...[anyOf, oneOf, allOf].flatMap((list) => (Array.isArray(list) ? list : [])),
    ])
      visit(inner, where);
  };
  visit(z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "inline" }), name);
  return found;
}
