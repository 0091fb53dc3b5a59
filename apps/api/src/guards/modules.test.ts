import { type ModuleName, moduleNames, Modules } from "@omzien/contracts";
import { getModules, publishModules, writeModulesDraft } from "@omzien/services";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Route } from "../http/route.ts";
import { routes } from "../routes/index.ts";
import { sampleCall } from "../testing/call-samples.ts";
import { createTestApi, type TestApi } from "../testing/test-api.ts";
import { buildWorld, type World } from "../testing/world.ts";
import { beginsSomething, moduleFaults } from "./modules.ts";

let tilburg: TestTenant;
let world: World;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  world = await buildWorld(tilburg);
});
afterAll(closeTestInstallation);

async function hold(settings: Modules): Promise<void> {
  const ctx = tilburg.as(world.people.administrator);
  const { version: basedOn } = await getModules({ ctx });
  const written = await writeModulesDraft({ ctx, input: { settings, note: "", basedOn } });
  const number = written.draft?.number ?? 0;
  await publishModules({ ctx, input: { number, basedOn: written.version } });
}
const allOff = Modules.parse(Object.fromEntries(moduleNames.map((name) => [name, false])));
const without = (name: ModuleName): Modules => ({ ...Modules.parse({}), [name]: false });

async function statusOf(api: TestApi, route: Route, as: TestPerson | undefined): Promise<number> {
  const { path, ...call } = sampleCall(route, world.ids);
  const response = await api.call(tilburg, path, { ...call, ...(as ? { as } : {}) });
  await response.text();
  return response.status;
}

/** Operations that begin something in a part that is off, and do so all the same, for whomever. */
async function openThoughOff(api: TestApi): Promise<string[]> {
  const open: string[] = [];
  const { administrator, ...others } = world.people;
  for (const route of routes.filter(({ spec }) => beginsSomething(spec.module))) {
    for (const who of [undefined, ...Object.values(others), administrator]) {
      const status = await statusOf(api, route, who);
      if (status !== 404) open.push(`${route.spec.operationId} as ${who?.firstName ?? "nobody"}: ${status}`);
    }
  }
  return open;
}

test("every operation is in a module, or is always there, and never both", () => {
  expect(moduleFaults(routes)).toEqual([]);
});

test("an operation that is in neither place is noticed, and so is one in both and a module without any", () => {
  const [site] = routes.filter(({ spec }) => spec.operationId === "getSite");
  if (!site) throw new Error("the site is read by an operation");
  const forgotten: Route = { ...site, spec: { ...site.spec, tag: "quizzes", operationId: "playQuiz" } };
  expect(moduleFaults([...routes, forgotten])).toEqual([
    "playQuiz: in no module, and not listed as always there",
  ]);
  const both: Route = { ...site, spec: { ...site.spec, module: { name: "vog", whenOff: "refused" } } };
  expect(moduleFaults([...routes, both])).toEqual(["getSite: in module vog, and always there"]);
  const idle = routes.filter(({ spec }) => spec.operationId !== "giveMandate");
  expect(moduleFaults(idle)).toEqual(["mandates: nothing is refused when it is off"]);
});

describe("where a municipality switched everything off", () => {
  beforeAll(() => hold(allOff));

  test("nothing begins in it, for anybody: it is as if it were not there", async () => {
    expect(await openThoughOff(createTestApi([tilburg]))).toEqual([]);
  });

  test("the guard notices an operation that is not refused", async () => {
    const careless = routes.map((route): Route => {
      const { module: _module, ...spec } = route.spec;
      return route.spec.operationId === "makeDraft" ? { ...route, spec } : route;
    });
    const open = await openThoughOff(createTestApi([tilburg], { routes: careless }));
    expect(open.length).toBeGreaterThan(0);
    expect(open.every((line) => line.startsWith("makeDraft"))).toBe(true);
  });

  test("what is running goes on, and what is always there is there: nobody finds a door closed by it", async () => {
    // Doors only: what each would do is theirs to test, and is not done here.
    const isDoor = ({ spec }: Route) => !beginsSomething(spec.module) && spec.actor !== "anyone";
    const answers = await Promise.all(
      routes.filter(isDoor).map(async (route) => {
        const status = await statusOf(createTestApi([tilburg]), route, undefined);
        return [route.spec.operationId, status];
      }),
    );
    expect(answers.filter(([, status]) => status !== 401)).toEqual([]);
    const api = createTestApi([tilburg]);
    const { asker, representative } = world.people;
    const { mandateToken: token, draftToken } = world.ids;
    const opened = await api.call(tilburg, "/mandates/openings", { method: "POST", body: { token } });
    expect(opened.status).toBe(200);
    const draft = { method: "POST", body: { token: draftToken } };
    expect((await api.call(tilburg, "/drafts-for-another/openings", draft)).status).toBe(200);
    const held = await api.call(tilburg, "/mandates?list=held", { as: representative });
    expect(await held.json()).toMatchObject({ items: expect.arrayContaining([expect.anything()]) });
    expect((await api.call(tilburg, "/my-data", { as: asker })).status).toBe(200);
  });
});

test("one part off leaves the others as they were", async () => {
  await hold(without("mandates"));
  const api = createTestApi([tilburg]);
  const giving = { method: "POST", body: {}, as: world.people.asker };
  expect((await api.call(tilburg, "/mandates", giving)).status).toBe(404);
  expect((await api.call(tilburg, "/drafts-for-another", giving)).status).toBe(400);
  expect((await api.call(tilburg, "/help-offers", giving)).status).toBe(400);
});
