import { Problem } from "@omzien/contracts";
import { schemaOf } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { Route } from "../http/route.ts";
import { routes } from "../routes/index.ts";
import { arbitraryOf } from "../testing/arbitrary-of.ts";
import type { WorldIds } from "../testing/call-samples.ts";
import { createTestApi, type TestApi } from "../testing/test-api.ts";
import { buildWorld, type World } from "../testing/world.ts";

const runs = Number(process.env["OMZIEN_FUZZ_RUNS"] ?? 2_000);
// What lands is held against the same requests every time; whoever runs it elsewhere finds new ones.
const usual = process.env["CI"] ? 226_603_904 : Math.floor(Math.random() * 1e9);
const seed = Number(process.env["OMZIEN_FUZZ_SEED"] ?? usual);

let tilburg: TestTenant;
let world: World;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  world = await buildWorld(tilburg);
});
afterAll(closeTestInstallation);

interface Shot {
  route: Route;
  who: keyof World["people"] | "visitor";
  path: string;
  body: unknown;
}

const schemaOfZod = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Parameters<typeof arbitraryOf>[0];

/** Requests made from what the document says, nearly right, as everybody. */
function shots(table: readonly Route[], ids: WorldIds): fc.Arbitrary<Shot> {
  const known = Object.values(ids).filter((id): id is string => typeof id === "string");
  const ofRoute = table.map((route): fc.Arbitrary<Shot> => {
    const { spec } = route;
    const params = spec.params ? arbitraryOf(schemaOfZod(spec.params), known) : fc.constant({});
    const query = spec.query ? arbitraryOf(schemaOfZod(spec.query), known) : fc.constant({});
    const own = fc.constant(Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, String(id)])));
    return fc.record({
      route: fc.constant(route),
      who: fc.constantFrom<Shot["who"][]>(
        "asker",
        "helper",
        "invited",
        "coordinator",
        "coordinator",
        "stranger",
        "administrator",
        "officer",
        "visitor",
      ),
      path: fc
        .tuple(fc.oneof({ weight: 3, arbitrary: own }, { weight: 1, arbitrary: params }), query)
        .map(([names, asked]) => pathOf(spec.path, textsOf(names)) + queryOf(textsOf(asked))),
      body: spec.body ? arbitraryOf(schemaOfZod(spec.body), known) : fc.constant(undefined),
    });
  });
  return fc.oneof(...ofRoute);
}

const textsOf = (value: unknown): Record<string, string> =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value).flatMap(([name, text]) =>
          text === undefined
            ? []
            : [[name, (typeof text === "string" ? text : JSON.stringify(text)).toWellFormed()]],
        ),
      )
    : {};
const pathOf = (path: string, names: Record<string, string>) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(names[name] || "match.beyond-neighbourhood"),
  );
const queryOf = (names: Record<string, string>) => {
  const text = new URLSearchParams(names).toString();
  return text === "" ? "" : `?${text}`;
};

interface Tally {
  statuses: Record<number, number>;
  faults: string[];
}

async function fire(api: TestApi, shot: Shot, tally: Tally): Promise<void> {
  const { spec } = shot.route;
  const person: TestPerson | undefined = shot.who === "visitor" ? undefined : world.people[shot.who];
  const response = await api.call(tilburg, shot.path, {
    method: spec.method.toUpperCase(),
    ...(shot.body === undefined ? {} : { body: shot.body }),
    ...(person ? { as: person } : {}),
  });
  const text = await response.text();
  tally.statuses[response.status] = (tally.statuses[response.status] ?? 0) + 1;
  const fault = faultOf(spec, response, text);
  if (fault)
    tally.faults.push(
      `${fault}: ${spec.operationId} ${shot.path} as ${shot.who} ${JSON.stringify(shot.body)?.slice(0, 500)} -> ${text.slice(0, 300)}`,
    );
}

function faultOf(spec: Route["spec"], response: Response, text: string): string | undefined {
  if (response.status >= 500) return `status ${response.status}`;
  if (response.status === 204) return text === "" ? undefined : "204 with a body";
  const schema: z.ZodType | undefined = response.ok ? spec.result : Problem;
  if (response.ok && response.status !== spec.status) return `undocumented status ${response.status}`;
  const result = schema?.safeParse(JSON.parse(text));
  return result && !result.success ? `not as documented (${z.prettifyError(result.error)})` : undefined;
}

async function fuzz(table: readonly Route[], count: number): Promise<Tally> {
  const tally: Tally = { statuses: {}, faults: [] };
  const all = fc.sample(shots(table, world.ids), { numRuns: count, seed });
  for (let at = 0; at < all.length; at += 50) {
    // New sessions each time: signing out is among the operations.
    const api = createTestApi([tilburg]);
    for (const shot of all.slice(at, at + 50)) await fire(api, shot, tally);
  }
  return tally;
}

test(
  `${runs} requests made from the document: no 5xx, every answer as documented`,
  async () => {
    const { statuses, faults } = await fuzz(routes, runs);
    process.stdout.write(`fuzz: ${runs} requests, seed ${seed}, ${JSON.stringify(statuses)}\n`);
    expect(faults).toEqual([]);
    // Nearly right requests get somewhere: otherwise only the front door was tested.
    const fine = Object.entries(statuses).reduce(
      (sum, [status, count]) => sum + (Number(status) < 300 ? count : 0),
      0,
    );
    expect(fine).toBeGreaterThan(runs / 10);
  },
  60_000 + runs * 60,
);

const reporting = () => routes.filter(({ spec }) => spec.operationId === "createReport");

test("an answer that is not as documented would be found", async () => {
  const promised = z.object({ somethingElse: z.string() });
  const table = reporting().map((route) => ({ ...route, spec: { ...route.spec, result: promised } }));
  const { faults } = await fuzz(table, 100);
  expect(faults.some((fault) => fault.startsWith("not as documented"))).toBe(true);
});

test("an operation that fails in the database would be found", async () => {
  await tilburg.installation.admin.transaction((tx) =>
    tx.script(`alter table "${schemaOf(tilburg.id)}".report drop column page`),
  );
  const { faults } = await fuzz(reporting(), 100);
  expect(faults.some((fault) => fault.startsWith("status 500"))).toBe(true);
});
