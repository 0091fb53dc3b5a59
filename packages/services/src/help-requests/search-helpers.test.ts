import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, expect, test } from "vitest";
import { answerInvitation } from "../invitations/answer-invitation.ts";
import { getHelpRequest } from "./get-help-request.ts";
import { searchHelpers } from "./search-helpers.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
});

const search = (helpRequestId: string) =>
  searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input: { helpRequestId } });

const asked = (helpRequestId: string) =>
  tilburg.db.kysely
    .selectFrom("invitation as i")
    .innerJoin("person as p", "p.id", "i.helper_id")
    .select(["i.id", "i.helper_id", "p.first_name", "i.wave", "i.ring", "i.reasons", "i.expires_at"])
    .where("i.help_request_id", "=", helpRequestId)
    .orderBy("i.wave")
    .orderBy("i.points", "desc")
    .execute();

const progress = async (helpRequestId: string) =>
  (await getHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId } })).search;

const nextLook = async () => (await tilburg.jobs("search_helpers"))[0]?.runAt.toISOString();

test("a small wave is asked, with mail, reasons and a next look; looking again in between asks nobody", async () => {
  for (let index = 0; index < 20; index++) await tilburg.helper(`H${index}`, { away: { x: index * 10 } });
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await search(id);
  const wave = await asked(id);
  expect(wave.length).toBeGreaterThan(1);
  expect(wave.length).toBeLessThanOrEqual(6);
  expect(wave[0]).toMatchObject({
    wave: 1,
    ring: "neighbourhood",
    expires_at: new Date("2026-12-15T09:00:00Z"),
  });
  expect(wave[0]?.reasons.map(({ textKey }) => textKey)).toContain("matching.distance.bicycle.you");
  expect(await nextLook()).toBe("2026-12-02T07:00:00.000Z");
  const mails = (await tilburg.mails()).filter(({ kind }) => kind === "invitation");
  expect(mails.map(({ person_id: to }) => to).toSorted()).toEqual(
    wave.map(({ helper_id: to }) => to).toSorted(),
  );
  expect(await tilburg.audit(id)).toMatchObject([
    { action: "help_request.wave_sent", actor_kind: "system", facts: { wave: 1, asked: wave.length } },
  ]);

  await search(id);
  expect(await asked(id)).toEqual(wave);
  expect(await progress(id)).toMatchObject({ asked: wave.length, waiting: wave.length, answeredNo: 0 });
});

test("run twice at the same instant, the search asks one wave", async () => {
  for (let index = 0; index < 20; index++) await tilburg.helper(`H${index}`);
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await Promise.all([search(id), search(id), search(id)]);
  const wave = await asked(id);
  expect(new Set(wave.map((row) => row.wave))).toEqual(new Set([1]));
  expect((await tilburg.mails()).filter(({ kind }) => kind === "invitation")).toHaveLength(wave.length);
});

test("near goes before far: adjoining areas only when nobody in the own area is left", async () => {
  const near = await tilburg.helper("Dichtbij");
  await tilburg.helper("Noord", { area: "noord" });
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await search(id);
  expect((await asked(id)).map((row) => row.first_name)).toEqual(["Dichtbij"]);

  const [first] = await asked(id);
  await answerInvitation({
    ctx: tilburg.as(near),
    input: { invitationId: first?.id ?? "", answer: "no" },
  });
  await search(id);
  expect((await asked(id)).map((row) => [row.first_name, row.wave, row.ring])).toEqual([
    ["Dichtbij", 1, "neighbourhood"],
    ["Noord", 2, "adjoining"],
  ]);
  expect(await progress(id)).toMatchObject({ ring: "adjoining", answeredNo: 1, waiting: 1 });
});

test("somebody who does not want to be found further away is not", async () => {
  const shy = await tilburg.resident("Sjaan", { consents: { "match.beyond-neighbourhood": "refused" } });
  await tilburg.helper("Noord", { area: "noord" });
  const { id } = await tilburg.aHelpRequest({ by: shy });
  await search(id);
  expect(await asked(id)).toEqual([]);
});

test("with nobody left the desk takes over, the asker hears it once, and the search still looks every day", async () => {
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await search(id);
  await search(id);
  expect(await progress(id)).toMatchObject({ asked: 0, needsCoordinator: true, ring: "municipality" });
  expect((await tilburg.mails()).map(({ kind }) => kind)).toEqual(["nobody-yet"]);
  expect((await tilburg.audit(id)).map(({ action }) => action)).toEqual(["help_request.handed_to_desk"]);
  expect(await nextLook()).toBe("2026-12-02T09:00:00.000Z");

  await tilburg.helper("Later");
  tilburg.clock.advance({ days: 1 });
  await search(id);
  expect((await asked(id)).map((row) => row.first_name)).toEqual(["Later"]);
});

test("nobody is asked at night", async () => {
  await tilburg.helper("Joost");
  tilburg.clock.set("2026-12-01T22:00:00Z");
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await search(id);
  expect(await asked(id)).toEqual([]);
  expect(await nextLook()).toBe("2026-12-02T07:00:00.000Z");
});

test.each(["triage", "matched", "solved", "withdrawn", "expired"] as const)(
  "a request that is %s is not searched for",
  async (state) => {
    await tilburg.helper("Joost");
    const { id } = await tilburg.aHelpRequest({ by: fatima, state });
    await search(id);
    expect(await asked(id)).toEqual([]);
    expect(await tilburg.jobs()).toEqual([]);
  },
);

test("a job of another municipality does nothing here", async () => {
  await tilburg.helper("Joost");
  const almere = await createTestTenant("almere");
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await searchHelpers({ ctx: almere.as({ job: "search_helpers" }), input: { helpRequestId: id } });
  expect(await asked(id)).toEqual([]);
});

// At home the clock says 22.30 each time; the night lasts an hour less, or an hour more.
test.each([
  ["begins", "2027-03-27T21:30:00Z", "2027-03-28T06:00:00.000Z"],
  ["ends", "2027-10-30T20:30:00Z", "2027-10-31T07:00:00.000Z"],
])(
  "in the night in which summer time %s, asking goes on at eight by the clock at home",
  async (_, from, to) => {
    await tilburg.helper("Joost");
    tilburg.clock.set(from);
    const timing = { kind: "flexible", endsOn: "2027-11-10" } as const;
    const { id } = await tilburg.aHelpRequest({ by: fatima, timing });
    await search(id);
    expect(await nextLook()).toBe(to);
    tilburg.clock.set(new Date(Date.parse(to) - 1).toISOString());
    await search(id);
    expect(await asked(id)).toEqual([]);
    tilburg.clock.set(to);
    await search(id);
    expect((await asked(id)).map((row) => row.first_name)).toEqual(["Joost"]);
  },
);

test("help of today reaches the areas next to it after an hour and the whole town after two, however many are left", async () => {
  for (let index = 0; index < 40; index++) await tilburg.helper(`H${index}`, { away: { x: index * 10 } });
  await tilburg.helper("Noord", { area: "noord" });
  const { id } = await tilburg.aHelpRequest({ by: fatima, urgency: "today" });
  const rings: unknown[] = [];
  for (const minutes of [0, 30, 30, 60]) {
    tilburg.clock.advance({ minutes });
    await search(id);
    rings.push((await progress(id))?.ring);
  }
  expect(rings).toEqual(["neighbourhood", "neighbourhood", "adjoining", "municipality"]);
});
