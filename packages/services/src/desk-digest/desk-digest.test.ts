import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ForbiddenError } from "../errors.ts";
import { composeMail } from "../mail/compose-mail.ts";
import { findDueMail } from "../mail/queries.ts";
import { getDeskDigest, sendDeskDigest, setDeskDigest } from "./index.ts";

/** No other municipality asks; what they ask is counted in the tests of forwarding. */
const nothingReceived = { received: async () => [] };

let tilburg: TestTenant;
let anneke: TestPerson;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  anneke = await tilburg.coordinator();
});
afterEach(() => tilburg.drop());

const send = () =>
  sendDeskDigest({ ctx: tilburg.as({ job: "every_hour" }), input: { envelopes: nothingReceived } });
const digests = async () => (await tilburg.mails()).filter(({ kind }) => kind === "desk-digest");
const dayRows = () => tilburg.db.kysely.selectFrom("desk_digest").select(["day", "mails"]).execute();

test("on a working day, once the desk opens, everybody at the desk has one mail with counts, whatever restarts", async () => {
  const fatima = await tilburg.resident("Fatima");
  await tilburg.helper("Joost");
  await tilburg.aHelpRequest({ by: fatima, createdAt: new Date("2026-11-28T09:00:00Z") });
  await tilburg.aHelpRequest({ by: fatima, state: "triage" });
  const bo = await tilburg.coordinator("Bo");
  const results = await Promise.all([send(), send(), send()]);
  expect(results.toSorted()).toEqual([0, 0, 2]);
  expect(await send()).toBe(0);
  const mails = await digests();
  expect(mails.map(({ person_id: id }) => id).toSorted()).toEqual([anneke.id, bo.id].toSorted());
  const [mail] = await tilburg.db.kysely.selectFrom("mail").select(["id", "facts"]).execute();
  expect(mail?.facts).toEqual({
    triage: 1,
    unanswered: 1,
    cameBack: 0,
    calls: 0,
    repliesElsewhere: 0,
    askedElsewhere: 0,
    pairs: 1,
  });
  expect(JSON.stringify(mails)).not.toMatch(/Fatima|Joost|oodschappen/);
  tilburg.clock.advance({ days: 1 });
  expect(await send()).toBe(2);
  expect(await dayRows()).toEqual([
    { day: "2026-12-01", mails: 2 },
    { day: "2026-12-02", mails: 2 },
  ]);
});

test("nothing to say is no mail, and the day is done with", async () => {
  expect(await send()).toBe(0);
  await tilburg.aHelpRequest({ by: await tilburg.resident(), state: "triage" });
  tilburg.clock.advance({ hours: 2 });
  expect([await send(), await digests(), await dayRows()]).toEqual([
    0,
    [],
    [{ day: "2026-12-01", mails: 0 }],
  ]);
});

test("who turned it off has none, and turns it on again; it is the desk's alone", async () => {
  await tilburg.aHelpRequest({ by: await tilburg.resident(), state: "triage" });
  const ctx = tilburg.as(anneke);
  expect(await getDeskDigest({ ctx })).toEqual({ isOn: true, hour: 9 });
  expect(await setDeskDigest({ ctx, input: { isOn: false } })).toEqual({ isOn: false, hour: 9 });
  await setDeskDigest({ ctx, input: { isOn: false } });
  expect(await tilburg.audit(anneke.id)).toMatchObject([
    { action: "desk_digest.set", facts: { isOn: false } },
  ]);
  expect(await send()).toBe(0);
  await setDeskDigest({ ctx, input: { isOn: true } });
  tilburg.clock.advance({ days: 1 });
  expect(await send()).toBe(1);
  const other = tilburg.as(await tilburg.person("Sara", { roles: ["administrator"] }));
  await expect(getDeskDigest({ ctx: other })).rejects.toThrow(ForbiddenError);
  await expect(setDeskDigest({ ctx: other, input: { isOn: false } })).rejects.toThrow(ForbiddenError);
  await expect(sendDeskDigest({ ctx, input: { envelopes: nothingReceived } })).rejects.toThrow(
    ForbiddenError,
  );
});

test("a mail of yesterday, or for who left the desk, is not sent any more", async () => {
  await tilburg.aHelpRequest({ by: await tilburg.resident(), state: "triage" });
  await send();
  const { id } = await tilburg.db.kysely.selectFrom("mail").select("id").executeTakeFirstOrThrow();
  const composed = async () => {
    const ctx = tilburg.as({ job: "send_mail" });
    const due = await findDueMail(ctx, tilburg.db, id);
    return due && composeMail(ctx, due, "https://tilburg.test");
  };
  expect(await composed()).toMatchObject({ path: "/balie/werktafel", facts: { values: { triage: 1 } } });
  tilburg.clock.advance({ days: 1 });
  expect(await composed()).toBeUndefined();
  tilburg.clock.advance({ days: -1 });
  await tilburg.db.kysely.deleteFrom("person_role").where("person_id", "=", anneke.id).execute();
  expect(await composed()).toBeUndefined();
});
