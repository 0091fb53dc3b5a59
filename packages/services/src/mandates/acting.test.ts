import type { AskedPurpose, ConsentAnswer, NewHelpRequestFor } from "@omzien/contracts";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listLooks } from "../access-log/index.ts";
import { giveConsents, listConsents, verifyConsentChain, withdrawConsent } from "../consents/index.ts";
import type { ServiceContext } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { extendHelpRequest, withdrawHelpRequest } from "../help-requests/index.ts";
import {
  answerConsentsFor,
  createHelpRequestFor,
  endMandate,
  extendHelpRequestFor,
  getRepresented,
  listMandateActs,
  listMandates,
  withdrawConsentFor,
  withdrawHelpRequestFor,
} from "./index.ts";
import { aMandate, aRecordedMandate } from "./testing/give-and-accept.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let anneke: TestPerson;
let truus: TestPerson;
let anna: TestPerson;
let mandateId: string;

beforeAll(async () => {
  [tilburg, almere] = await Promise.all([createTestTenant("tilburg"), createTestTenant("almere")]);
  anneke = await tilburg.coordinator("Anneke");
});
beforeEach(async () => {
  truus = await tilburg.resident("Truus", { lastName: "de Wit", phone: "+31612340000", street: "Lindelaan" });
  anna = await tilburg.resident("Anna", { lastName: "Smit" });
  mandateId = await aMandate(tilburg, { by: truus, to: anna });
});
afterAll(() => Promise.all([tilburg.drop(), almere.drop()]));

const words = "Wie gaat er een keer mee wandelen?";
const request = (): NewHelpRequestFor => ({
  categoryId: tilburg.categories.walking,
  description: words,
  timing: { kind: "flexible", endsOn: "2026-12-20" },
  urgency: "normal",
  needs: [],
  languages: [],
  nearness: "any",
  audience: "neighbourhood",
});
const ask = (ctx = tilburg.as(anna), id = mandateId) =>
  createHelpRequestFor({ ctx, input: { mandateId: id, ...request() } });
const say = (purpose: AskedPurpose, answer: ConsentAnswer["answer"], id = mandateId, by = anna) =>
  answerConsentsFor({
    ctx: tilburg.as(by),
    input: { mandateId: id, answers: [{ purpose, answer, textVersion: 1 }] },
  });
const own = (answer: "given" | "refused") =>
  giveConsents({
    ctx: tilburg.as(truus),
    input: { answers: [{ purpose: "share.first-name", answer, textVersion: 1 }] },
  });
const answerOf = async (purpose: AskedPurpose) =>
  (await listConsents({ ctx: tilburg.as(truus) })).find((each) => each.purpose === purpose)?.answer;
const acts = async () => listMandateActs({ ctx: tilburg.as(truus) });
const requestsOf = (person: TestPerson) =>
  tilburg.db.kysely.selectFrom("help_request").selectAll().where("person_id", "=", person.id).execute();

describe("who may choose for another", () => {
  test("asks, extends and withdraws in that person's name, who reads who did it", async () => {
    const asked = await ask();
    expect(asked).toMatchObject({ state: "open", description: words, asker: { name: "Truus" } });
    expect(await requestsOf(truus)).toMatchObject([{ id: asked.id, taken_by: anna.id, state: "open" }]);
    const input = { mandateId, helpRequestId: asked.id };
    tilburg.clock.advance({ minutes: 1 });
    const ctx = tilburg.as(anna);
    expect(await extendHelpRequestFor({ ctx, input: { ...input, endsOn: "2026-12-28" } })).toMatchObject({
      endsOn: "2026-12-28",
    });
    tilburg.clock.advance({ minutes: 1 });
    expect(await withdrawHelpRequestFor({ ctx, input: { ...input, reason: "" } })).toMatchObject({
      state: "withdrawn",
    });
    const again = withdrawHelpRequestFor({ ctx, input: { ...input, reason: "" } });
    await expect(again).rejects.toMatchObject({ code: "help_request_already_withdrawn" });
    expect(await acts()).toMatchObject(
      ["help_request.withdrawn", "help_request.extended", "help_request.created"].map((kind) => ({
        kind,
        name: "Anna Smit",
        capacity: "gemachtigde",
        helpRequestId: asked.id,
      })),
    );
    expect((await tilburg.audit(truus.id)).filter(({ action }) => action === "mandate.acted")).toHaveLength(
      3,
    );
    expect(await tilburg.mails()).toContainEqual(
      expect.objectContaining({ kind: "request-received", person_id: truus.id, subject_id: asked.id }),
    );
  });

  test("answers with the capacity in the record, which stays whole; the person sees each answer", async () => {
    await say("share.first-name", "refused");
    expect(await answerOf("share.first-name")).toBe("refused");
    tilburg.clock.advance({ minutes: 1 });
    await say("need.show", "given");
    tilburg.clock.advance({ minutes: 1 });
    await withdrawConsentFor({ ctx: tilburg.as(anna), input: { mandateId, purpose: "match.be-found" } });
    await withdrawConsentFor({ ctx: tilburg.as(anna), input: { mandateId, purpose: "match.be-found" } });
    const events = await tilburg.db.kysely
      .selectFrom("consent_event")
      .select(["purpose", "status", "capacity", "by_person_id"])
      .where("person_id", "=", truus.id)
      .where("by_person_id", "=", anna.id)
      .orderBy("at")
      .execute();
    const by = { capacity: "gemachtigde", by_person_id: anna.id };
    expect(events).toEqual([
      { purpose: "share.first-name", status: "refused", ...by },
      { purpose: "need.show", status: "given", ...by },
      { purpose: "match.be-found", status: "withdrawn", ...by },
    ]);
    expect((await acts()).map(({ kind, question }) => [kind, question !== null])).toEqual([
      ["consent.withdrawn", true],
      ["consent.given", true],
      ["consent.refused", true],
    ]);
    expect(await verifyConsentChain(tilburg.db)).toMatchObject({ broken: null });
  });

  test("sees what it is for and no more, and each look is written down for the person to read", async () => {
    await tilburg.aHelpRequest({ by: truus, needs: ["walker"], description: words });
    const seen = await getRepresented({ ctx: tilburg.as(anna), input: { mandateId } });
    expect(seen).toMatchObject({
      mandate: { name: "Truus" },
      requests: [{ description: words, needs: ["walker"] }],
    });
    for (const hidden of ["de Wit", "612340000", "Lindelaan", truus.email ?? "?"])
      expect(JSON.stringify(seen)).not.toContain(hidden);
    const looks = await tilburg.db.kysely
      .selectFrom("access_event")
      .selectAll()
      .where("subject_id", "=", truus.id)
      .execute();
    const who = { viewer_kind: "representative", viewer_id: anna.id, reason: "mandate" };
    expect(looks).toEqual([expect.objectContaining(who), expect.objectContaining(who)]);
    expect(looks.map(({ level }) => level).toSorted()).toEqual(["normal", "sensitive"]);
    const read = await listLooks({ ctx: tilburg.as(truus), input: { limit: 10 } });
    expect(read.items.map(({ by }) => by)).toEqual(Array(2).fill("Anna, die voor je mag kiezen"));
    expect(read.items.flatMap(({ what }) => what)).toContain("je hulpvraag");
  });

  test.each([
    ["requests", "consents"],
    ["consents", "requests"],
  ] as const)("with a mandate for %s, nothing of %s", async (scope, other) => {
    const kees = await tilburg.resident("Kees");
    await tilburg.aHelpRequest({ by: kees });
    const id = await aMandate(tilburg, { by: kees, to: anna, scope: [scope] });
    const seen = await getRepresented({ ctx: tilburg.as(anna), input: { mandateId: id } });
    expect([seen[scope].length > 0, seen[other].length]).toEqual([true, 0]);
    const doing = other === "consents" ? say("need.show", "refused", id) : ask(tilburg.as(anna), id);
    await expect(doing).rejects.toMatchObject({ code: "mandate_not_for_this" });
  });

  test("nobody else acts by it: not the person, a neighbour, the desk or another municipality; nor on another's request", async () => {
    const kees = await tilburg.resident("Kees");
    const theirs = await tilburg.aHelpRequest({ by: kees });
    for (const ctx of [tilburg.as(truus), tilburg.as(kees), tilburg.as(anneke), almere.as(anna)])
      await expect(ask(ctx)).rejects.toThrow(NotFoundError);
    const input = { mandateId, helpRequestId: theirs.id, reason: "" };
    await expect(withdrawHelpRequestFor({ ctx: tilburg.as(anna), input })).rejects.toThrow(NotFoundError);
    // The doors of the person themself stay shut too.
    const mine = await tilburg.aHelpRequest({ by: truus });
    const direct = {
      ctx: tilburg.as(anna),
      input: { helpRequestId: mine.id, endsOn: "2026-12-28", reason: "" },
    };
    await expect(withdrawHelpRequest(direct)).rejects.toThrow(NotFoundError);
    await expect(extendHelpRequest(direct)).rejects.toThrow(NotFoundError);
    expect(await acts()).toEqual([]);
  });

  test("somebody who is suspended, and then is not", async () => {
    const block = (blockedAt: Date | null) =>
      tilburg.db.kysely
        .updateTable("person")
        .set({ blocked_at: blockedAt })
        .where("id", "=", anna.id)
        .execute();
    await block(tilburg.clock.now());
    await expect(ask()).rejects.toThrow(ConflictError);
    const list = () => listMandates({ ctx: tilburg.as(truus), input: { list: "given" } });
    expect((await list()).items).toMatchObject([{ status: "resting" }]);
    await block(null);
    expect(await ask()).toMatchObject({ state: "open" });
  });
});

describe("the person's own no", () => {
  const refusedYes = { faults: [{ pointer: "/answers/0/answer", code: "own_refusal_stands" }] };

  test("stands against a yes of a gemachtigde and of a mentor, until the person says yes", async () => {
    await own("refused");
    tilburg.clock.advance({ minutes: 1 });
    const kees = await tilburg.resident("Kees");
    const mentor = await aRecordedMandate(tilburg, anneke, { of: truus, by: kees, capacity: "mentor" });
    await expect(say("share.first-name", "given")).rejects.toMatchObject(refusedYes);
    await expect(say("share.first-name", "given", mentor, kees)).rejects.toMatchObject(refusedYes);
    const seen = await getRepresented({ ctx: tilburg.as(anna), input: { mandateId } });
    expect(seen.consents.find(({ purpose }) => purpose === "share.first-name")).toMatchObject({
      mayGive: false,
    });
    expect(await answerOf("share.first-name")).toBe("refused");
    await own("given");
    tilburg.clock.advance({ minutes: 1 });
    await say("share.first-name", "refused");
    tilburg.clock.advance({ minutes: 1 });
    await say("share.first-name", "given");
    expect(await answerOf("share.first-name")).toBe("given");
  });

  test("a withdrawal is a no as well, and a yes of another afterwards does not count", async () => {
    await withdrawConsent({ ctx: tilburg.as(truus), input: { purpose: "share.first-name" } });
    tilburg.clock.advance({ minutes: 1 });
    await expect(say("share.first-name", "given")).rejects.toMatchObject(refusedYes);
  });

  test("a curator, whom the law lets decide, may say yes after it; a later own no ends that again", async () => {
    const kees = await tilburg.resident("Kees");
    const curator = await aRecordedMandate(tilburg, anneke, { of: truus, by: kees, capacity: "curator" });
    await own("refused");
    tilburg.clock.advance({ minutes: 1 });
    await say("share.first-name", "given", curator, kees);
    expect(await answerOf("share.first-name")).toBe("given");
    tilburg.clock.advance({ minutes: 1 });
    await own("refused");
    expect(await answerOf("share.first-name")).toBe("refused");
  });

  test("in a race between a no and another's yes, the no is what is left", async () => {
    for (let race = 0; race < 25; race++) {
      tilburg.clock.advance({ minutes: 1 });
      await own("given");
      tilburg.clock.advance({ minutes: 1 });
      await Promise.allSettled([say("share.first-name", "given"), own("refused")]);
      expect(await answerOf("share.first-name")).toBe("refused");
    }
  });
});

describe("a mandate that is over gives nothing", () => {
  const at = (ctx: ServiceContext, instant: Date): ServiceContext => ({ ...ctx, now: () => instant });

  test.each([
    [-1, true],
    [0, false],
    [1, false],
  ])("%d ms from its end: %s", async (ms, works) => {
    const ends = new Date("2026-12-18T23:00:00Z");
    await endMandate({ ctx: tilburg.as(truus), input: { mandateId } });
    const id = await aMandate(tilburg, { by: truus, to: anna, endsOn: "2026-12-18" });
    const ctx = at(tilburg.as(anna), new Date(ends.getTime() + ms));
    const results = await Promise.allSettled([
      ask(ctx, id),
      getRepresented({ ctx, input: { mandateId: id } }),
      answerConsentsFor({
        ctx,
        input: { mandateId: id, answers: [{ purpose: "need.show", answer: "refused", textVersion: 1 }] },
      }),
    ]);
    expect(results.map(({ status }) => status === "fulfilled")).toEqual([works, works, works]);
    expect((await listMandates({ ctx, input: { list: "held" } })).items).toHaveLength(works ? 1 : 0);
  });
});
