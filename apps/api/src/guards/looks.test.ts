import { schemaOf } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Route } from "../http/route.ts";
import { routes } from "../routes/index.ts";
import { sampleCall } from "../testing/call-samples.ts";
import { createTestApi, type TestApi } from "../testing/test-api.ts";
import { buildWorld, type World } from "../testing/world.ts";

/** A value that stands nowhere else, whom it is about, and the fields under which a look at it may be logged. */
interface Canary {
  text: string;
  personId: string | null;
  fields: readonly string[];
  /** Who wrote it, and so may read it in their own data. */
  writerId?: string;
}

interface Walk {
  calls: number;
  shown: number;
  rows: number;
  /** Shown, but not written down. */
  missing: string[];
  /** Written down, but not shown. */
  invented: string[];
  /** Written down more than once for one look. */
  double: string[];
}

let tilburg: TestTenant;
let almere: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
});
afterAll(closeTestInstallation);

/** The world of the sweeps, in which people share contact data and say what they need for their health. */
async function sharingWorld(tenant: TestTenant): Promise<World> {
  const world = await buildWorld(tenant);
  const { asker, helper } = world.people;
  await tenant.consents(asker, { "need.show": "given" });
  await tenant.db.kysely
    .updateTable("help_request")
    .set({ needs: ["walker"] })
    .where("person_id", "=", asker.id)
    .execute();
  const api = createTestApi([tenant]);
  for (const who of [asker, helper]) {
    const body = { shares: ["phone", "email"] };
    const path = `/matches/${world.ids.matchId}/agreement`;
    expect((await api.call(tenant, path, { method: "PUT", body, as: who })).status).toBe(200);
  }
  await tenant.db.kysely
    .updateTable("report")
    .set({ about_match_id: world.ids.matchId })
    .where("id", "=", world.ids.reportId)
    .execute();
  return world;
}

function canariesOf({ people }: World): Canary[] {
  const contact = (person: TestPerson, text: string | null): Canary[] =>
    text === null
      ? []
      : [{ text, personId: person.id, fields: ["person.email", "person.phone", "report.reporter"] }];
  return [
    ...Object.values(people).flatMap((person) => contact(person, person.email)),
    ...contact(people.asker, "+31611111111"),
    ...contact(people.helper, "+31622222222"),
    { text: '"walker"', personId: people.asker.id, fields: ["request.healthNeeds"] },
    { text: "2029-05-06", personId: people.asker.id, fields: ["vog.validUntil", "vog.seenOn"] },
    { text: "Belt liever", personId: people.asker.id, fields: ["callNote.text"] },
    {
      text: "Er voelt iets niet goed",
      personId: null,
      fields: ["report.text"],
      writerId: people.asker.id,
    },
  ];
}

const queries: Readonly<Record<string, readonly string[]>> = {
  listHelpRequests: ["?list=mine", "?list=open", "?list=triage", "?list=unanswered"],
  listMandates: ["?list=given", "?list=held"],
  listMatches: ["?list=mine", "?list=follow-up"],
};
const readingPosts = [
  "findPeople",
  "openInvitation",
  "openDraft",
  "openMandate",
  "openColleagueInvitation",
  "readOutData",
];
const reads = routes.filter(({ spec }) => spec.method === "get" || readingPosts.includes(spec.operationId));

async function walk(tenant: TestTenant): Promise<Walk> {
  const world = await sharingWorld(tenant);
  tenant.clock.advance({ days: 4 });
  const result: Walk = { calls: 0, shown: 0, rows: 0, missing: [], invented: [], double: [] };
  const api = createTestApi([tenant]);
  for (const route of reads) {
    for (const query of queries[route.spec.operationId] ?? [""]) {
      for (const who of [undefined, ...Object.values(world.people)]) {
        await lookOnce({ tenant, api, world }, route, query, who, result);
      }
    }
  }
  return result;
}

async function lookOnce(
  { tenant, api, world }: { tenant: TestTenant; api: TestApi; world: World },
  route: Route,
  query: string,
  who: TestPerson | undefined,
  result: Walk,
): Promise<void> {
  const { path, ...call } = sampleCall(route, world.ids);
  const body = route.spec.operationId === "findPeople" ? { body: { q: "Jansen" } } : {};
  const before = new Set((await eventsOf(tenant)).map(({ id }) => id));
  const response = await api.call(tenant, path + query, { ...call, ...body, ...(who ? { as: who } : {}) });
  const text = await response.text();
  const rows = (await eventsOf(tenant)).filter(({ id }) => !before.has(id));
  // The secret of the mail makes its holder the helper it was sent to.
  const viewerId = route.spec.operationId === "openInvitation" ? world.people.invited.id : who?.id;
  const shown = canariesOf(world).filter(
    ({ personId, writerId, ...canary }) =>
      response.ok &&
      text.includes(canary.text) &&
      (viewerId === undefined || ![personId, writerId].includes(viewerId)),
  );
  const name = `${route.spec.operationId}${query} as ${who?.firstName ?? "visitor"}`;
  result.calls++;
  result.shown += shown.length;
  result.rows += rows.length;
  for (const { text: seen, personId, fields } of shown) {
    const isLogged = rows.some(
      (row) => row.subject_id === personId && row.fields.some((field) => fields.includes(field)),
    );
    if (!isLogged) result.missing.push(`${name}: ${seen}`);
  }
  for (const row of rows) {
    const isShown = shown.some(
      ({ personId, fields }) =>
        personId === row.subject_id && row.fields.some((field) => fields.includes(field)),
    );
    if (!isShown && !isHidden(world, row)) result.invented.push(`${name}: ${row.fields.join(" ")}`);
  }
  const keys = rows.map((row) => [row.subject_id, row.record_kind, row.record_id, row.purpose].join(" "));
  if (new Set(keys).size !== keys.length) result.double.push(name);
}

/** Looks at what has no canary of its own: words between neighbours, answers, and people outside the cast. */
function isHidden({ people }: World, row: { subject_id: string | null; fields: string[] }): boolean {
  const isOfCast = Object.values(people).some(({ id }) => id === row.subject_id);
  const isAnswer = row.fields.every((field) => field.startsWith("consent."));
  return isAnswer || row.fields.includes("message.text") || (row.subject_id !== null && !isOfCast);
}

function eventsOf({ db }: TestTenant) {
  return db.kysely.selectFrom("access_event").selectAll().execute();
}

test("whoever reads contact or special data of another, through any operation, is written down exactly once", async () => {
  const result = await walk(tilburg);
  process.stdout.write(
    `looks: ${result.calls} calls over ${reads.length} reading operations, ${result.shown} values of others shown, ${result.rows} looks written down\n`,
  );
  expect(result.missing).toEqual([]);
  expect(result.invented).toEqual([]);
  expect(result.double).toEqual([]);
  expect(result.shown).toBeGreaterThan(20);
});

test("the walk finds a site that does not write down who looked", async () => {
  await almere.installation.admin.transaction((tx) =>
    tx.script(
      `create rule forgetful as on insert to "${schemaOf(almere.id)}".access_event do instead nothing`,
    ),
  );
  const result = await walk(almere);
  expect(result.missing.length).toBe(result.shown);
  expect(result.shown).toBeGreaterThan(20);
});
