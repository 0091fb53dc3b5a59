import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../testing/test-api.ts";
import { buildWorld, type World } from "../testing/world.ts";

let tilburg: TestTenant;
let api: TestApi;
let world: World;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  api = createTestApi([tilburg]);
  world = await buildWorld(tilburg);
  const { asker, helper } = world.people;
  for (const who of [asker, helper]) {
    const body = { shares: ["phone", "email"] };
    await api.call(tilburg, `/matches/${world.ids.matchId}/agreement`, { method: "PUT", body, as: who });
  }
});
afterAll(closeTestInstallation);

interface Seen {
  text: string;
  channels: string[];
}

/** What the desk gets of a match by one way, and the ways under which that was logged. */
async function deskReads(channel?: string): Promise<Seen> {
  const path = `/matches/${world.ids.matchId}`;
  const before = new Set((await looks()).map(({ id }) => id));
  const headers: Record<string, string> = channel === undefined ? {} : { "Omzien-Channel": channel };
  const answer = await api.call(tilburg, path, { as: world.people.coordinator, headers });
  expect(answer.status).toBe(200);
  const rows = (await looks()).filter(({ id }) => !before.has(id));
  return { text: await answer.text(), channels: [...new Set(rows.map((row) => row.channel))] };
}

function looks() {
  return tilburg.db.kysely.selectFrom("access_event").select(["id", "channel"]).execute();
}

/** Ways to somebody's door that stand in what goes to a printer. */
const waysIn = ({ text }: Seen) => ["+31611111111", "+31622222222", "@"].filter((way) => text.includes(way));

test("on the screen of the desk stands how to reach both, and that it was looked at", async () => {
  const seen = await deskReads();
  expect(waysIn(seen)).not.toEqual([]);
  expect(seen.channels).toEqual(["web"]);
});

test("what goes on paper holds a first name, and no way to anybody's door", async () => {
  const seen = await deskReads("print");
  expect(waysIn(seen)).toEqual([]);
  expect(seen.text).toContain(`"role":"desk"`);
  expect(seen.channels).toEqual([]);
});

test("a look for somebody on the telephone is logged as such", async () => {
  expect((await deskReads("phone")).channels).toEqual(["phone"]);
});

test("a way that nobody knows is a screen: it shows no more, and is logged", async () => {
  expect((await deskReads("mail")).channels).toEqual(["web"]);
});

test("a reader that forgets the way would print telephone numbers", async () => {
  expect(waysIn(await deskReads())).not.toEqual(waysIn(await deskReads("print")));
});
