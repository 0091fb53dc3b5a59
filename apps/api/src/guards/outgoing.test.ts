import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { notPersonal } from "@omzien/consent";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { route } from "../http/route.ts";
import {
  forgedSeals,
  looseLogs,
  personalAsNotPersonal,
  rawTypesAtDoors,
  type Source,
  tableTypes,
  unsealedPorts,
} from "./outgoing.ts";

const root = resolve(import.meta.dirname, "../../../..");

function* sourcesIn(folder: string): Generator<Source> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.name === "node_modules" || entry.name === "dist") continue;
    if (entry.isDirectory()) yield* sourcesIn(path);
    else if (entry.name.endsWith(".ts")) yield [path, readFileSync(join(root, path), "utf8")];
  }
}

const folders = ["apps/api/src", "apps/worker/src", "packages"];
const files = folders.flatMap((folder) => [...sourcesIn(folder)]);
const tables = tableTypes([...sourcesIn("packages/db/src/tables/tenant")]);
const ports: Source = [
  "packages/services/src/ports.ts",
  readFileSync(join(root, "packages/services/src/ports.ts"), "utf8"),
];

describe("what leaves the house went through the policy", () => {
  test("everything is looked at", () => {
    expect(files.length).toBeGreaterThan(500);
    expect(tables).toContain("PersonTable");
  });

  test("no route, mail or page knows a row of the database", () => {
    expect(rawTypesAtDoors(files, tables)).toEqual([]);
  });

  test("nothing of a person is called about nobody", () => {
    expect(personalAsNotPersonal(files)).toEqual([]);
  });

  test("a log gets errors, ids and counts", () => {
    expect(looseLogs(files)).toEqual([]);
  });

  test("nobody puts the seal on by a cast", () => {
    expect(forgedSeals(files)).toEqual([]);
  });

  test("every port to the outside asks for the seal", () => {
    expect(unsealedPorts(ports)).toEqual([]);
  });
});

describe("a change that lets data out is found", () => {
  const door = "apps/api/src/routes/people/routes.ts";

  test.each<[string, string, string]>([
    ["a table's type in a route", door, 'import type { PersonTable } from "@omzien/db";'],
    [
      "a row of a query in a mail",
      "packages/notifications/src/render-mail.ts",
      'import { type PersonRow } from "x";',
    ],
    [
      "a row in a printed page",
      "packages/services/src/my-data/render-html.ts",
      'import type { CardRow } from "x";',
    ],
    ["a query in a route", door, 'export const q = ctx.db.kysely.selectFrom("person");'],
    ["a query in a job", "apps/worker/src/job-list.ts", "defineQuery<{ id: string }>()((db) => db)"],
  ])("%s", (_, path, text) => {
    expect(rawTypesAtDoors([[path, text]], tables)).toHaveLength(1);
  });

  test("a telephone number as a value about nobody", () => {
    const text = "return notPersonal({ id: row.id, contact: { phone: row.phone } });";
    expect(personalAsNotPersonal([["packages/services/src/people/present.ts", text]])).toHaveLength(1);
  });

  test.each([
    'log.info({ person }, "signed in");',
    'log.info({ requestId, email: row.email }, "signed in");',
    "log.warn(`no mail for ${email}`);",
    'deps.log.error({ err: error, ...row }, "failed");',
    "log.error(error);",
  ])("a log that takes people along: %s", (text) => {
    expect(looseLogs([["apps/api/src/app.ts", text]])).toHaveLength(1);
  });

  test("a seal put on by a cast", () => {
    const text = "return row as unknown as Projected<PersonCard>;";
    expect(forgedSeals([["packages/services/src/people/present.ts", text]])).toHaveLength(1);
  });

  test.each([
    "PushPort { push(note: PushNote): Promise<void>;",
    "WebhookPort { post(body: Match): Promise<void>;",
  ])("a port that takes what was never projected: %s", (head) => {
    const text = `export interface PushNote {\n  name: string;\n}\nexport interface ${head}\n}`;
    expect(unsealedPorts(["ports.ts", text])).toHaveLength(1);
  });
});

test("a route that answers with a plain record does not compile", () => {
  const spec = {
    method: "get",
    path: "/people",
    operationId: "x",
    summary: "",
    tag: "x",
    actor: "desk",
    tenant: "host",
    status: 200,
    result: z.object({ firstName: z.string() }),
  } as const;
  // @ts-expect-error a plain record never met the policy
  expect(route(spec, () => Promise.resolve({ firstName: "Fatima" })).spec).toBe(spec);
  expect(route(spec, () => Promise.resolve(notPersonal({ firstName: "" }))).spec).toBe(spec);
});
