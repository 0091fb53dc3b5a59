import type { NewDraftForAnother } from "@omzien/contracts";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ConflictError, ForbiddenError, NotFoundError, RateLimitedError } from "../errors.ts";
import { createHelpRequest } from "../help-requests/index.ts";
import { codeOf, linkOf } from "./draft-secrets.ts";
import {
  answerDraft,
  getDraft,
  lapseDraft,
  listDrafts,
  makeDraft,
  openDraft,
  recordDraftAnswer,
} from "./index.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let joke: TestPerson;
let anneke: TestPerson;
let number = 0;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  anneke = await tilburg.coordinator("Anneke");
});
beforeEach(async () => {
  joke = await tilburg.resident("Joke");
});
afterAll(() => Promise.all([tilburg.drop(), almere.drop()]));

const words = "Mijn moeder wil graag iemand om mee te wandelen.";

function draftOf(changes: Partial<NewDraftForAnother> = {}): NewDraftForAnother {
  number += 1;
  return {
    person: { firstName: "Truus", lastName: "", email: `truus-${number}@example.org` },
    channel: "mail",
    madeAs: "family",
    practice: "",
    request: {
      categoryId: tilburg.categories.walking,
      description: words,
      timing: { kind: "flexible", endsOn: "2026-12-20" },
      urgency: "normal",
      needs: [],
      languages: [],
      nearness: "any",
      audience: "neighbourhood",
    },
    ...changes,
  };
}

const visitor = () => tilburg.as("visitor");
const byMail = (id: string) => ({ token: linkOf(visitor(), id) });
const answers = (["match.be-found", "share.first-name"] as const).map((purpose) => ({
  purpose,
  answer: "given" as const,
  textVersion: 1,
}));
const yes = () => ({
  answer: "confirmed" as const,
  profile: { firstName: "Truus", postcode: tilburg.areas.centrum.postcode },
  codeOfConductVersion: 1,
  consents: answers,
});

async function requestsFrom(email: string) {
  const rows = await tilburg.db.kysely.selectFrom("help_request").selectAll().execute();
  return { email, rows: rows.filter((row) => row.description === words) };
}
async function rowOf(id: string) {
  return tilburg.db.kysely
    .selectFrom("draft_for_another")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}
const statusFor = async (maker: TestPerson, id: string) =>
  (await listDrafts({ ctx: tilburg.as(maker), input: { list: "mine" } })).items.find(
    (each) => each.id === id,
  );

describe("a daughter asks for her mother", () => {
  test("nothing is asked before the mother says yes; then it is hers, and the daughter sees only that", async () => {
    const input = draftOf();
    const draft = await makeDraft({ ctx: tilburg.as(joke), input });
    expect(draft).toMatchObject({ status: "waiting", category: "Samen wandelen" });
    const before = (await requestsFrom("")).rows.length;
    expect(await tilburg.mails()).toContainEqual(
      expect.objectContaining({ kind: "draft-to-confirm", recipient: input.person.email }),
    );

    const opened = await openDraft({ ctx: visitor(), input: byMail(draft.id) });
    expect(opened.asked).toMatchObject({
      maker: { name: "Joke Jansen", as: "family" },
      firstName: "Truus",
      request: { description: words },
      missing: { profile: true, conduct: true, purposes: ["match.be-found", "share.first-name"] },
    });

    const said = await answerDraft({ ctx: visitor(), input: { ...byMail(draft.id), ...yes() } });
    expect(said).toEqual({ status: "confirmed", isDoubted: false, canSignIn: true });
    const row = await rowOf(draft.id);
    expect(row).toMatchObject({ outcome: "confirmed", content: null, link_hash: null, ended_by: null });
    expect((await requestsFrom("")).rows).toHaveLength(before + 1);
    const request = await tilburg.db.kysely
      .selectFrom("help_request")
      .selectAll()
      .where("id", "=", row.help_request_id ?? "")
      .executeTakeFirstOrThrow();
    expect(request).toMatchObject({ person_id: row.person_id, taken_by: null, state: "open" });
    const mine = await statusFor(joke, draft.id);
    expect(mine).toMatchObject({ id: draft.id, status: "confirmed", isDoubted: false });
    expect(JSON.stringify(mine)).not.toContain("Truus");
    const consents = await tilburg.db.kysely
      .selectFrom("consent_event")
      .select(["capacity", "by_person_id", "evidence"])
      .where("person_id", "=", row.person_id ?? "")
      .execute();
    expect(new Set(consents.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify({ capacity: "self", by_person_id: row.person_id, evidence: "web" })]),
    );
  });

  test("who is known already answers only what is still open, and the daughter is told nothing of it", async () => {
    const truus = await tilburg.resident("Truus");
    const known = await makeDraft({
      ctx: tilburg.as(joke),
      input: draftOf({ person: { firstName: "Mam", lastName: "", email: truus.email ?? "" } }),
    });
    const unknown = await makeDraft({ ctx: tilburg.as(joke), input: draftOf() });
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    const opened = await openDraft({ ctx: visitor(), input: byMail(known.id) });
    expect(opened.asked?.missing).toMatchObject({ profile: false, conduct: false, purposes: [] });
    await answerDraft({ ctx: visitor(), input: { ...byMail(known.id), answer: "confirmed", consents: [] } });
    expect((await rowOf(known.id)).person_id).toBe(truus.id);
    expect((await tilburg.audit(truus.id)).map(({ action }) => action)).toContain("draft.confirmed");
  });

  test("a no is final, and leaves nothing of what was written", async () => {
    const draft = await makeDraft({ ctx: tilburg.as(joke), input: draftOf() });
    await answerDraft({ ctx: visitor(), input: { ...byMail(draft.id), answer: "refused", consents: [] } });
    expect(await rowOf(draft.id)).toMatchObject({ outcome: "refused", content: null, help_request_id: null });
    expect(await statusFor(joke, draft.id)).toMatchObject({ status: "refused" });
    const again = answerDraft({ ctx: visitor(), input: { ...byMail(draft.id), ...yes() } });
    await expect(again).rejects.toThrow(NotFoundError);
  });

  test("this is not right: the desk is told, the daughter is not, and it still waits", async () => {
    const draft = await makeDraft({ ctx: tilburg.as(joke), input: draftOf() });
    const input = { ...byMail(draft.id), answer: "doubted" as const, consents: [] };
    expect(await answerDraft({ ctx: visitor(), input })).toMatchObject({
      status: "waiting",
      isDoubted: true,
    });
    expect(await statusFor(joke, draft.id)).toMatchObject({ status: "waiting", isDoubted: false });
    const desk = await listDrafts({ ctx: tilburg.as(anneke), input: { list: "desk" } });
    expect(desk.items.find(({ id }) => id === draft.id)).toMatchObject({ isDoubted: true });
  });

  test("without an answer it lapses on the fourteenth day, to the millisecond, whether the job came or not", async () => {
    const draft = await makeDraft({ ctx: tilburg.as(joke), input: draftOf() });
    tilburg.clock.advance({ days: 13, hours: 23 });
    expect(await statusFor(joke, draft.id)).toMatchObject({ status: "waiting" });
    tilburg.clock.advance({ hours: 1 });
    expect(await statusFor(joke, draft.id)).toMatchObject({ status: "lapsed" });
    await expect(openDraft({ ctx: visitor(), input: byMail(draft.id) })).rejects.toThrow(NotFoundError);
    expect((await rowOf(draft.id)).content).not.toBeNull();
    const job = { ctx: tilburg.as({ job: "lapse_draft" }), input: { draftId: draft.id } };
    await lapseDraft(job);
    await lapseDraft(job);
    expect(await rowOf(draft.id)).toMatchObject({ outcome: "lapsed", content: null, code_hash: null });
  });
});

describe("the secrets", () => {
  test("the code of the mail opens as the link does; another's opens nothing; guessing ends", async () => {
    const draft = await makeDraft({ ctx: tilburg.as(joke), input: draftOf() });
    const code = codeOf(visitor(), draft.id);
    expect((await openDraft({ ctx: visitor(), input: { code } })).id).toBe(draft.id);
    await expect(openDraft({ ctx: almere.as("visitor"), input: { code } })).rejects.toThrow(NotFoundError);
    const guess = () => openDraft({ ctx: visitor(), input: { code: "BBBBBBBBBB", address: "192.0.2.7" } });
    for (let tries = 0; tries < 30; tries++) await expect(guess()).rejects.toThrow(NotFoundError);
    await expect(guess()).rejects.toThrow(RateLimitedError);
  });

  test("what was written stands nowhere in the open", async () => {
    const input = draftOf();
    const { id } = await makeDraft({ ctx: tilburg.as(joke), input });
    const row = JSON.stringify(await rowOf(id));
    for (const word of ["Truus", "moeder", input.person.email ?? "?", codeOf(visitor(), id)])
      expect(row).not.toContain(word);
  });

  test("one address is asked three times a week at most", async () => {
    const input = draftOf();
    for (let asks = 0; asks < 3; asks++) await makeDraft({ ctx: tilburg.as(joke), input });
    const fourth = makeDraft({ ctx: tilburg.as(joke), input });
    await expect(fourth).rejects.toThrow(RateLimitedError);
  });
});

describe("by telephone and on paper", () => {
  const person = { firstName: "Truus", lastName: "de Wit", phone: "+31612340000" };

  test("a practice is taken down at the desk, which calls, reads aloud and records; each look is logged", async () => {
    const input = draftOf({ person, channel: "phone", madeAs: "practice", practice: "Huisartsen De Linde" });
    await expect(makeDraft({ ctx: tilburg.as(joke), input })).rejects.toThrow(ForbiddenError);
    const draft = await makeDraft({ ctx: tilburg.as(anneke), input });
    await expect(getDraft({ ctx: tilburg.as(joke), input: { draftId: draft.id } })).rejects.toThrow(
      ForbiddenError,
    );
    const read = await getDraft({ ctx: tilburg.as(anneke), input: { draftId: draft.id } });
    expect(read).toMatchObject({
      maker: { as: "practice", practice: "Huisartsen De Linde" },
      person: { firstName: "Truus", phone: "+31612340000" },
      request: { description: words },
      letterCode: null,
    });
    const looks = await tilburg.db.kysely
      .selectFrom("access_event")
      .selectAll()
      .where("reason", "=", "draft")
      .where("viewer_id", "=", anneke.id)
      .execute();
    expect(looks.map(({ fields }) => fields)).toEqual([["person.phone"]]);

    const truus = await tilburg.resident("Truus");
    const { request } = input;
    const created = await createHelpRequest({
      ctx: tilburg.as(anneke),
      input: { ...request, onBehalfOf: truus.id, channel: "phone", fromDraft: draft.id },
    });
    expect(await rowOf(draft.id)).toMatchObject({
      outcome: "confirmed",
      ended_through: "phone",
      ended_by: anneke.id,
      person_id: truus.id,
      help_request_id: created.id,
    });
    const twice = createHelpRequest({
      ctx: tilburg.as(anneke),
      input: { ...request, onBehalfOf: truus.id, channel: "phone", fromDraft: draft.id },
    });
    await expect(twice).rejects.toThrow(ConflictError);
  });

  test("a letter carries a code, and a yes with it makes a person without an address", async () => {
    const home = { street: "Lindelaan", houseNumber: "4", postcode: tilburg.areas.centrum.postcode };
    const input = draftOf({ person: { firstName: "Truus", lastName: "", ...home }, channel: "letter" });
    const draft = await makeDraft({ ctx: tilburg.as(joke), input });
    const read = await getDraft({ ctx: tilburg.as(anneke), input: { draftId: draft.id } });
    const code = codeOf(visitor(), draft.id);
    expect(read.letterCode?.replace(" ", "")).toBe(code);
    const said = await answerDraft({ ctx: visitor(), input: { code, ...yes() } });
    expect(said).toMatchObject({ status: "confirmed", canSignIn: false });
    expect(await rowOf(draft.id)).toMatchObject({ ended_through: "paper" });
  });

  test("a no on the telephone is written down by the desk, and by nobody else", async () => {
    const draft = await makeDraft({ ctx: tilburg.as(joke), input: draftOf({ person, channel: "phone" }) });
    const input = { draftId: draft.id, answer: "refused" as const, through: "phone" as const };
    await expect(recordDraftAnswer({ ctx: tilburg.as(joke), input })).rejects.toThrow(ForbiddenError);
    await recordDraftAnswer({ ctx: tilburg.as(anneke), input });
    expect(await rowOf(draft.id)).toMatchObject({ outcome: "refused", ended_by: anneke.id });
    await expect(recordDraftAnswer({ ctx: tilburg.as(anneke), input })).rejects.toThrow(ConflictError);
  });

  test("a neighbour does not end another's draft by asking for themself", async () => {
    const draft = await makeDraft({ ctx: tilburg.as(joke), input: draftOf({ person, channel: "phone" }) });
    const input = { ...draftOf().request, channel: "web" as const, fromDraft: draft.id };
    await expect(createHelpRequest({ ctx: tilburg.as(joke), input })).rejects.toThrow(ForbiddenError);
    expect((await rowOf(draft.id)).outcome).toBeNull();
  });
});
