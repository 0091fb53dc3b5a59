import type { CandidateQuery, MisfitKind } from "@omzien/contracts";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { ForbiddenError, NotFoundError } from "../errors.ts";
import { getInvitation } from "../invitations/get-invitation.ts";
import { composeMail } from "../mail/compose-mail.ts";
import { findDueMail } from "../mail/queries.ts";
import { createInvitations } from "./create-invitations.ts";
import { listCandidates } from "./list-candidates.ts";
import { listEasings } from "./list-easings.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let anneke: TestPerson;
type Helper = TestPerson & { offerId: string };
let fits: Helper;
let busyDay: Helper;
let shortWay: Helper;
let outside: Helper;
let closed: Record<string, string>;
let requestId: string;

const fridays = [{ weekday: 5, part: "morning" } as const];
/** A Tuesday. */
const timing = { kind: "once", moment: { date: "2026-12-08", from: "10:00", to: "11:00" } } as const;

/** One helper who fits, one for each question to the asker, and others whom no question brings in. */
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  [fatima, anneke] = await Promise.all([tilburg.resident("Fatima"), tilburg.coordinator()]);
  fits = await tilburg.helper("Nel");
  busyDay = await tilburg.helper("Wim", { offer: { availability: fridays } });
  shortWay = await tilburg.helper("Ria", { away: { x: 1_500 }, offer: { maxDistanceMeters: 1_000 } });
  outside = await tilburg.helper("Ver", { area: "noord", offer: { maxDistanceMeters: 50_000 } });
  const blocking = await tilburg.helper("Bas", { offer: { availability: fridays } });
  await tilburg.db.kysely
    .insertInto("block")
    .values({
      person_id: blocking.id,
      blocked_id: fatima.id,
      blocked_at: tilburg.clock.now(),
      cause: "own-choice",
    })
    .execute();
  const offer = { availability: fridays };
  closed = {
    blocking: blocking.offerId,
    paused: (await tilburg.helper("Piet", { offer: { ...offer, pausedAt: tilburg.clock.now() } })).offerId,
    notAsked: (await tilburg.helper("Ans", { offer, consents: { "match.be-asked": "withdrawn" } })).offerId,
    full: (await tilburg.helper("Kees", { offer: { ...offer, maxAsksPerMonth: 1 } })).offerId,
  };
  const other = await tilburg.aHelpRequest({ by: await tilburg.resident("Truus") });
  const asked = { helpRequestId: other.id, offerIds: [closed["full"] ?? ""] };
  await createInvitations({ ctx: tilburg.as(anneke), input: asked });
  await tilburg.db.kysely.deleteFrom("mail").execute();
  ({ id: requestId } = await tilburg.aHelpRequest({ by: fatima, timing, audience: "neighbourhood" }));
});

const suppose = (query: CandidateQuery = {}) =>
  listCandidates({ ctx: tilburg.as(anneke), input: { helpRequestId: requestId, ...query } });
const everything = { time: "any", extraMetres: 10_000, ring: "municipality" } as const;
const names = async (query?: CandidateQuery) =>
  (await suppose(query)).candidates.map(({ name }) => name).toSorted();

describe("what the desk supposes", () => {
  test.each<[string, CandidateQuery, string[]]>([
    ["as asked", {}, ["Nel"]],
    ["and without the day", { time: "any" }, ["Nel", "Wim"]],
    ["and further away", { extraMetres: 1_000 }, ["Nel", "Ria"]],
    ["and in the whole municipality", { ring: "municipality" }, ["Nel", "Ver"]],
    ["and everything together", everything, ["Nel", "Ria", "Ver", "Wim"]],
    ["and no further than next door", { withinMetres: 0 }, ["Nel"]],
    ["and with something that nobody said they can", { need: "stairs" }, []],
  ])("%s", async (_, query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  test("says how many that is, and of each what does not fit the request as it was asked", async () => {
    const list = await suppose({ time: "any" });
    expect([list.fits, list.fitsAsAsked]).toEqual([2, 1]);
    const wim = list.candidates.find(({ name }) => name === "Wim");
    expect(wim?.misfits).toEqual([{ kind: "time", text: "Kan niet op dinsdag." }]);
    expect(wim?.reasons.map(({ text }) => text)).toContain("Kan niet op de gevraagde tijd.");
    expect(list.candidates.find(({ name }) => name === "Nel")?.misfits).toEqual([]);
  });

  test("changes nothing of the request, and asks nobody", async () => {
    const before = await tilburg.db.kysely.selectFrom("help_request").selectAll().execute();
    await suppose(everything);
    expect(await tilburg.db.kysely.selectFrom("help_request").selectAll().execute()).toEqual(before);
    expect(await tilburg.mails()).toEqual([]);
  });

  test("tells what each question to the asker would bring", async () => {
    const { easings } = await listEasings({
      ctx: tilburg.as(anneke),
      input: { helpRequestId: requestId },
    });
    expect(easings.map(({ kind, added }) => [kind, added])).toEqual([
      ["time", 1],
      ["distance", 1],
      ["area", 1],
    ]);
  });

  test("does not tell who blocked whom, or who has enough to do, by counting them", async () => {
    const { leftOut } = await suppose();
    const withheld = leftOut.find(({ filter }) => filter === "withheld");
    expect(leftOut.some(({ filter }) => ["F12", "F14"].includes(filter))).toBe(false);
    expect(withheld).toBeUndefined();
  });

  test("tells nothing of who keeps apart by what differs between two of them", async () => {
    const near = await tilburg.helper("Rob", { away: { x: 500 } });
    const told = async (query: CandidateQuery) => {
      const { leftOut, fits, considered } = await suppose(query);
      return { leftOut, fits, considered };
    };
    const block = { person_id: near.id, blocked_id: fatima.id, blocked_at: tilburg.clock.now() };
    await tilburg.db.kysely
      .insertInto("block")
      .values({ ...block, cause: "own-choice" })
      .execute();
    // With and without the one who keeps apart within reach.
    const [without, within] = [await told({ withinMetres: 490 }), await told({ withinMetres: 510 })];
    expect(within).toEqual(without);
    expect(within.leftOut).toEqual([]);
    await tilburg.db.kysely.deleteFrom("help_offer").where("person_id", "=", near.id).execute();
  });

  test("is for the desk only, of its own tenant", async () => {
    const almere = await createTestTenant("almere");
    const input = { helpRequestId: requestId };
    await expect(listEasings({ ctx: tilburg.as(fatima), input })).rejects.toThrow(ForbiddenError);
    await expect(listEasings({ ctx: almere.as(await almere.coordinator()), input })).rejects.toThrow(
      NotFoundError,
    );
  });
});

describe("asking somebody all the same", () => {
  const invite = (offerIds: string[], despite: MisfitKind[] = []) =>
    createInvitations({ ctx: tilburg.as(anneke), input: { helpRequestId: requestId, offerIds, despite } });

  test("takes that the desk names what does not fit", async () => {
    for (const despite of [[], ["distance"], ["area", "language", "skill"]] satisfies MisfitKind[][])
      await expect(invite([busyDay.offerId], despite)).rejects.toMatchObject({
        code: "helper_not_available",
      });
    await expect(invite([fits.offerId, outside.offerId], ["time"])).rejects.toMatchObject({
      code: "helper_not_available",
    });
    expect(await tilburg.mails()).toEqual([]);
  });

  test("is never possible past a block, a pause, a consent or a full month, whatever is named", async () => {
    const all: MisfitKind[] = ["area", "distance", "time", "skill", "language"];
    for (const [why, offerId] of Object.entries(closed))
      await expect(invite([offerId], all), why).rejects.toMatchObject({ code: "helper_not_available" });
    expect(await tilburg.audit(requestId)).toEqual([]);
  });

  test("is written down with what did not fit, and the helper reads it on the page and in the mail", async () => {
    const list = await invite([busyDay.offerId, shortWay.offerId], ["time", "distance"]);
    expect(list.asked.map(({ name, state, byHand }) => [name, state, byHand]).toSorted()).toEqual([
      ["Ria", "waiting", true],
      ["Wim", "waiting", true],
    ]);
    expect(await tilburg.audit(requestId)).toMatchObject([
      { action: "help_request.invited", facts: { asked: 2, despite: "distance,time" } },
    ]);
    const asked = list.asked.find(({ name }) => name === "Wim");
    const invitation = await getInvitation({
      ctx: tilburg.as(busyDay),
      input: { invitationId: asked?.invitationId ?? "" },
    });
    const words = "Het is op dinsdag. Je gaf aan dat je dan niet kunt. We vragen het toch even.";
    expect(invitation.misfits).toEqual([words]);
    const mails = await tilburg.mails();
    const mailId = mails.find(({ person_id: to }) => to === busyDay.id)?.id ?? "";
    const ctx = tilburg.as({ job: "send_mail" });
    const due = await findDueMail(ctx, ctx.db, mailId);
    const mail = due && (await composeMail(ctx, due, "https://tilburg.example"));
    expect(JSON.stringify(mail)).toContain(words);
  });
});
