import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Route } from "../http/route.ts";
import { routes } from "../routes/index.ts";
import { sampleCall, supportToken } from "../testing/call-samples.ts";
import { createTestApi, type TestApi } from "../testing/test-api.ts";
import { canary, fingerprint, makeTwin } from "../testing/twin.ts";
import { buildWorld, type World } from "../testing/world.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let world: World;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  world = await buildWorld(tilburg);
  await makeTwin(tilburg, almere);
});
afterAll(closeTestInstallation);

interface Sweep {
  calls: number;
  leaks: string[];
  failures: string[];
  answered: Set<string>;
}

const reads = routes.filter(({ spec }) => spec.method === "get");
// What ends something goes last, so that the calls before it still find something.
const endings = [
  "startSecondFactor",
  "resetSecondFactor",
  "takeRole",
  "writeDisclosureDraft",
  "writeHouseStyleDraft",
  "stopMatch",
  "endMyHelpOffer",
  "closeReport",
  "restrictMyData",
  "liftMyRestriction",
  "restrictPerson",
  "liftPersonRestriction",
  "requestErasure",
  "cancelErasure",
  "makeSenderKey",
  "removeSender",
  "endSupportVisit",
  "deleteSupportSession",
  "deleteCurrentSession",
  "deleteSessions",
];
const writes = routes
  .filter(({ spec }) => spec.method !== "get")
  .toSorted((a, b) => endings.indexOf(a.spec.operationId) - endings.indexOf(b.spec.operationId));

/** Calls every operation as everybody, at Tilburg, with ids that exist in both and headers that name the other. */
async function sweep(options: Parameters<typeof createTestApi>[1] = {}): Promise<Sweep> {
  const result: Sweep = { calls: 0, leaks: [], failures: [], answered: new Set() };
  for (const route of [...reads, ...writes, ...reads]) {
    for (const who of [undefined, "let in" as const, ...Object.values(world.people)]) {
      // A new one each time: signing out is among the operations.
      await callOnce(createTestApi([tilburg, almere], options), route, who, result);
    }
  }
  return result;
}

async function callOnce(
  api: TestApi,
  route: Route,
  who: World["people"]["asker"] | "let in" | undefined,
  result: Sweep,
): Promise<void> {
  const { path, ...call } = sampleCall(route, world.ids);
  const response = await api.call(tilburg, path, {
    ...call,
    ...(typeof who === "object" ? { as: who } : {}),
    headers: {
      ...call.headers,
      ...(who === "let in" ? { cookie: `omzien=${supportToken}` } : {}),
      "x-forwarded-host": almere.host,
      "x-tenant-id": almere.id,
      forwarded: `host=${almere.host}`,
    },
  });
  const text = await response.text();
  const name = typeof who === "object" ? who.firstName : (who ?? "nobody");
  result.calls++;
  if (response.ok) result.answered.add(route.spec.operationId);
  if (text.includes(canary) || text.includes(almere.id))
    result.leaks.push(`${call.method} ${path} as ${name}`);
  if (response.status >= 500) result.failures.push(`${call.method} ${path} as ${name}: ${text}`);
}

test("nothing of the other municipality is read or changed through any operation, by anybody", {
  timeout: 180_000,
}, async () => {
  const before = await fingerprint(almere);
  const result = await sweep();
  const silent = routes.map(({ spec }) => spec.operationId).filter((id) => !result.answered.has(id));

  process.stdout.write(
    `isolation: ${result.calls} calls over ${routes.length} operations, ${result.leaks.length} leaks; never answered: ${silent.join(", ") || "none"}\n`,
  );
  expect(result.failures).toEqual([]);
  expect(result.leaks).toEqual([]);
  expect(await fingerprint(almere)).toBe(before);
  // An operation that never succeeds proves nothing: only these may stay silent.
  expect(silent.filter((id) => !mayStaySilent.has(id))).toEqual([]);
});

/** A sign-in needs the code of a mail or a provider, and the second step a code of an app. */
const mayStaySilent = new Set([
  "createSession",
  "confirmSecondFactor",
  "enterSecondFactor",
  "startStaffSignIn",
  "completeStaffSignIn",
]);

test("a session of one municipality is nothing at another, and stays good at home", async () => {
  const api = createTestApi([tilburg, almere]);
  const cookie = await api.cookieOf(tilburg, world.people.coordinator);
  await makeTwin(tilburg, almere);
  const before = await fingerprint(almere);
  for (const route of routes.filter(({ spec }) => spec.actor !== "anyone")) {
    const { path, ...call } = sampleCall(route, world.ids);
    const response = await api.call(almere, path, { ...call, headers: { cookie } });
    expect([route.spec.operationId, response.status]).toEqual([route.spec.operationId, 401]);
  }
  expect(await fingerprint(almere)).toBe(before);
});

test("the secret of an invitation opens nothing at another municipality", async () => {
  const api = createTestApi([tilburg, almere]);
  await makeTwin(tilburg, almere);
  await almere.db.kysely
    .updateTable("invitation")
    .set({ token_hash: sql`id::text` })
    .where("answer", "is", null)
    .execute();
  const response = await api.call(almere, "/invitations/openings", {
    method: "POST",
    body: { token: world.ids.invitationToken },
  });
  expect(response.status).toBe(404);
});

test("the sweep finds a binding that goes to the wrong tenant", { timeout: 60_000 }, async () => {
  const before = await fingerprint(almere);
  const result = await sweep({ db: () => almere.db });
  expect(result.leaks.length).toBeGreaterThan(10);
  expect(await fingerprint(almere)).not.toBe(before);
});
