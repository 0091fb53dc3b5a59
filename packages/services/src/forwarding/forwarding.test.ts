import { setTimeout as pause } from "node:timers/promises";
import { Envelope } from "@omzien/contracts";
import { openPlatform, transaction, urlFor } from "@omzien/db";
import { type EnvelopeOffice, openEnvelopeOffice } from "@omzien/tenancy";
import {
  aMatch,
  closeTestInstallation,
  createTestTenant,
  type TestHelper,
  type TestPerson,
  type TestTenant,
} from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { giveConsents, withdrawConsent } from "../consents/index.ts";
import { getDeskCounts } from "../desk/index.ts";
import { sendDeskDigest } from "../desk-digest/index.ts";
import {
  answerEnvelope,
  carryEnvelopeAnswer,
  countWaitingEnvelopes,
  listEnvelopes,
  notePartnerTold,
  tendEnvelopes,
} from "../envelopes/index.ts";
import { ConflictError, ConsentRequiredError, ForbiddenError, NotFoundError } from "../errors.ts";
import {
  carryForwardingRules,
  getForwardingRules,
  publishForwardingRules,
  writeForwardingRulesDraft,
} from "../forwarding-rules/index.ts";
import {
  getSearchCourse,
  listHelpRequests,
  searchHelpers,
  solveHelpRequest,
  withdrawHelpRequest,
} from "../help-requests/index.ts";
import { lockRequest } from "../help-requests/queries.ts";
import { answerInvitation } from "../invitations/index.ts";
import { getMyData } from "../my-data/index.ts";
import { newId } from "../new-id.ts";
import {
  carryEnvelope,
  forwardHelpRequest,
  getForwardingCase,
  recallForwarding,
  receiveReplies,
  tendForwardings,
} from "./index.ts";
import { insertForwarding } from "./queries.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let third: TestTenant;
let office: EnvelopeOffice;
let anneke: TestPerson;
let bas: TestPerson;
let carla: TestPerson;
let fatima: TestPerson;

beforeAll(async () => {
  [tilburg, almere, third] = await Promise.all([
    createTestTenant("tilburg"),
    createTestTenant("almere"),
    createTestTenant("almere"),
  ]);
  const { adminUrl, logins } = tilburg.installation;
  // The worker's own login: what it may not do fails here.
  office = openEnvelopeOffice(openPlatform({ url: urlFor(adminUrl, logins.worker) }));
  anneke = await tilburg.coordinator("Anneke");
  bas = await almere.coordinator("Bas");
  carla = await third.coordinator("Carla");
  await set(tilburg, { sends: true, receives: false });
  await set(almere, { sends: false, receives: true });
});
beforeEach(async () => {
  fatima = await tilburg.resident("Fatima", { consents: { "cross-tenant": "given" } });
});
afterAll(closeTestInstallation);

async function set(tenant: TestTenant, settings: { sends: boolean; receives: boolean }): Promise<void> {
  const ctx = tenant.as(await tenant.person("Bram", { roles: ["administrator"] }));
  const { version } = await getForwardingRules({ ctx });
  const draft = await writeForwardingRulesDraft({ ctx, input: { settings, note: "", basedOn: version } });
  const number = draft.draft?.number ?? 0;
  await publishForwardingRules({ ctx, input: { number, basedOn: draft.version } });
  await carryForwardingRules({ ctx, input: { envelopes: office } });
}

const send = (helpRequestId: string, host = almere.host, by = anneke) =>
  forwardHelpRequest({
    ctx: tilburg.as(by),
    input: { helpRequestId, kind: "municipality", host, envelopes: office },
  });
const recall = (helpRequestId: string, forwardingId: string) =>
  recallForwarding({ ctx: tilburg.as(anneke), input: { helpRequestId, forwardingId, envelopes: office } });
const state = (helpRequestId: string, by = anneke) =>
  getForwardingCase({ ctx: tilburg.as(by), input: { helpRequestId, envelopes: office } });
const arrived = async (at = almere, by = bas) =>
  (await listEnvelopes({ ctx: at.as(by), input: { envelopes: office } })).items;
const answer = (reference: string, said: "have-somebody" | "nobody", at = almere, by = bas) =>
  answerEnvelope({ ctx: at.as(by), input: { reference, answer: said, envelopes: office } });
const steps = async (helpRequestId: string) =>
  (await getSearchCourse({ ctx: tilburg.as(fatima), input: { helpRequestId } })).steps.map(
    ({ kind, by, elsewhere, reply }) => [kind, by, elsewhere, reply].filter(Boolean).join(" "),
  );

/** What the worker would do now, as often as it likes. */
async function carry(helpRequestId: string, times = 1): Promise<void> {
  const { forwardings } = await state(helpRequestId).catch(() => ({ forwardings: [] }));
  const jobs = await tilburg.jobs("carry_envelope");
  const ids = new Set([
    ...forwardings.map(({ id }) => id),
    ...jobs.map(({ payload }) => String(payload["forwardingId"])),
  ]);
  for (let turn = 0; turn < times; turn++)
    for (const forwardingId of ids)
      await carryEnvelope({
        ctx: tilburg.as({ job: "carry_envelope" }),
        input: { forwardingId, envelopes: office },
      });
}

/** Sent and arrived. */
async function sent(options: Parameters<TestTenant["aHelpRequest"]>[0] = { by: fatima }) {
  const { id } = await tilburg.aHelpRequest(options);
  const { forwardings } = await send(id);
  await carry(id);
  const [forwarding] = forwardings;
  return { id, forwardingId: forwarding?.id ?? "", reference: forwarding?.reference ?? "" };
}
const found = async (reference: string) => (await arrived()).find((one) => one.reference === reference);

describe("the envelope", () => {
  test("says what, when and where about, and nothing of who asks", async () => {
    const { id, reference } = await sent({ by: fatima, needs: ["wheelchair", "dog-at-home"] });
    const envelope = (await found(reference))?.envelope;
    expect(envelope).toMatchObject({
      weight: "light",
      needs: ["dog-at-home"],
      place: { municipality: "Tilburg", area: "Centrum" },
    });
    const { kysely } = tilburg.installation.admin;
    const row = await kysely
      .selectFrom("envelope")
      .selectAll()
      .where("reference", "=", reference)
      .executeTakeFirstOrThrow();
    const text = JSON.stringify(row);
    const { description } = await tilburg.db.kysely
      .selectFrom("help_request")
      .select("description")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    for (const secret of [id, fatima.id, "Fatima", fatima.email ?? "", description])
      expect(text).not.toContain(secret);
  });

  test("nothing about health goes along, whatever the asker agreed to show to helpers", async () => {
    await tilburg.consents(fatima, { "need.show": "given" });
    const { id, reference } = await sent({ by: fatima, needs: ["wheelchair", "smokes"] });
    expect((await found(reference))?.envelope?.needs).toEqual(["smokes"]);
    expect((await state(id)).envelope?.needs).toEqual(["smokes"]);
    const { envelope } = await state(id);
    expect(Envelope.safeParse({ ...envelope, needs: ["wheelchair"] }).success).toBe(false);
  });
});

const unanswered = async (limit = 100) =>
  (await listHelpRequests({ ctx: tilburg.as(anneke), input: { list: "unanswered", limit } })).items;

const needsDeskSince = async (id: string) =>
  (
    await tilburg.db.kysely
      .selectFrom("help_request")
      .select("needs_coordinator_at")
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
  ).needs_coordinator_at;

async function carryAll(): Promise<void> {
  await tendForwardings({ ctx: tilburg.as({ job: "every_hour" }), input: { envelopes: office } });
}

describe("sending", () => {
  test("without the asker's yes nothing goes, and the desk sees nothing to send", async () => {
    const shy = await tilburg.resident("Sjaan");
    const { id } = await tilburg.aHelpRequest({ by: shy });
    expect(await state(id)).toMatchObject({ consent: null, envelope: null });
    await expect(send(id)).rejects.toThrow(ConsentRequiredError);
    await giveConsents({
      ctx: tilburg.as(shy),
      input: { answers: [{ purpose: "cross-tenant", answer: "refused", textVersion: 1 }] },
    });
    await expect(send(id)).rejects.toThrow(ConsentRequiredError);
    expect(await state(id)).toMatchObject({ consent: "refused", forwardings: [] });
  });

  test("whoever does not want to be found is not looked for elsewhere either", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    await withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "match.be-found" } });
    expect(await state(id)).toMatchObject({ consent: "given", mayBeFound: false, envelope: null });
    await expect(send(id)).rejects.toThrow(ConsentRequiredError);
    const shy = await tilburg.resident("Sjaan", {
      consents: { "match.be-found": null, "cross-tenant": "given" },
    });
    const never = await tilburg.aHelpRequest({ by: shy });
    expect(await state(never.id)).toMatchObject({ mayBeFound: false, envelope: null });
    await expect(send(never.id)).rejects.toThrow(ConsentRequiredError);
  });

  test("both sides must have switched it on", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    await expect(send(id, third.host)).rejects.toThrow(NotFoundError);
    expect((await state(id)).receivers.map(({ host }) => host)).toEqual([almere.host]);
    await set(tilburg, { sends: false, receives: false });
    expect(await state(id)).toMatchObject({ mayForward: false, receivers: [] });
    await expect(send(id)).rejects.toThrow(new ConflictError("forwarding_off"));
    const partner = { helpRequestId: id, kind: "partner", name: "De Maatjes", envelopes: office } as const;
    await expect(forwardHelpRequest({ ctx: tilburg.as(anneke), input: partner })).rejects.toThrow(
      new ConflictError("forwarding_off"),
    );
    await set(tilburg, { sends: true, receives: false });
  });

  test("carried thrice it has arrived once; asked twice it is refused", async () => {
    const { id, reference } = await sent();
    await carry(id, 3);
    expect((await arrived()).filter((one) => one.reference === reference)).toHaveLength(1);
    await expect(send(id)).rejects.toThrow(new ConflictError("already_forwarded"));
    expect(await steps(id)).toEqual(["forwarded desk Almere"]);
    expect((await tilburg.audit(id)).map(({ action }) => action)).toEqual(["help_request.forwarded"]);
  });

  test("nobody but the desk, and nobody on a case of their own", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    await expect(send(id, almere.host, fatima)).rejects.toThrow(ForbiddenError);
    await tilburg.consents(anneke, { "cross-tenant": "given" });
    const own = await tilburg.aHelpRequest({ by: anneke });
    await expect(send(own.id)).rejects.toThrow(NotFoundError);
    const ctx = almere.as(bas);
    const input = { helpRequestId: id, kind: "municipality", host: third.host, envelopes: office } as const;
    await expect(forwardHelpRequest({ ctx, input })).rejects.toThrow(NotFoundError);
  });

  test("that a partner was asked is written down; nothing leaves the house", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const input = { helpRequestId: id, kind: "partner", name: "De Maatjes", envelopes: office } as const;
    const { forwardings } = await forwardHelpRequest({ ctx: tilburg.as(anneke), input });
    expect(forwardings).toMatchObject([{ kind: "partner", to: "De Maatjes", state: "waiting" }]);
    await carry(id);
    expect(await found(forwardings[0]?.reference ?? "")).toBeUndefined();
    expect(await steps(id)).toEqual(["forwarded desk De Maatjes"]);
  });

  test("a partner who has it on paper is to be told when it does not hold any more, until the desk did", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const input = { helpRequestId: id, kind: "partner", name: "De Brug", envelopes: office } as const;
    const { forwardings } = await forwardHelpRequest({ ctx: tilburg.as(anneke), input });
    const forwardingId = forwardings[0]?.id ?? "";
    const toTell = async (by = anneke) =>
      (await listEnvelopes({ ctx: tilburg.as(by), input: { envelopes: office } })).toTell.filter(
        (one) => one.to === "De Brug",
      );
    const told = (at: TestTenant, by: TestPerson) =>
      notePartnerTold({ ctx: at.as(by), input: { forwardingId, envelopes: office } });
    await told(tilburg, anneke);
    await withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "cross-tenant" } });
    expect(await toTell()).toEqual([{ forwardingId, to: "De Brug", reference: forwardings[0]?.reference }]);
    await expect(told(almere, bas)).rejects.toThrow(NotFoundError);
    await expect(told(tilburg, fatima)).rejects.toThrow(ForbiddenError);
    await told(tilburg, anneke);
    await told(tilburg, anneke);
    expect(await toTell()).toEqual([]);
    const actions = (await tilburg.audit(id)).map(({ action }) => action);
    expect(actions.filter((action) => action === "help_request.forwarding_told")).toHaveLength(1);
  });

  test("also one from whom the desk took it back; not whoever came to help with it", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const input = { helpRequestId: id, kind: "partner", name: "De Kring", envelopes: office } as const;
    const { forwardings } = await forwardHelpRequest({ ctx: tilburg.as(anneke), input });
    await recall(id, forwardings[0]?.id ?? "");
    const toTell = async (by: TestPerson) =>
      (await listEnvelopes({ ctx: tilburg.as(by), input: { envelopes: office } })).toTell.map(({ to }) => to);
    expect(await toTell(anneke)).toContain("De Kring");
    const [helping, other] = [await tilburg.coordinator("Ada"), await tilburg.coordinator("Bo")];
    const match = await aMatch(tilburg, { asker: fatima, helper: helping });
    await tilburg.db.kysely
      .updateTable("forwarding")
      .set({ help_request_id: match.helpRequestId })
      .where("id", "=", forwardings[0]?.id ?? "")
      .execute();
    expect(await toTell(helping)).not.toContain("De Kring");
    expect(await toTell(other)).toContain("De Kring");
  });

  test("the asker takes along what was asked elsewhere", async () => {
    const { reference } = await sent();
    const data = JSON.stringify(await getMyData({ ctx: tilburg.as(fatima) }));
    expect(data).toContain(reference);
    expect(data).toContain("Almere");
  });
});

describe("taking back", () => {
  test("is there at once on the other side, which reads that it is not needed", async () => {
    const { id, forwardingId, reference } = await sent();
    await recall(id, forwardingId);
    await carry(id);
    expect(await found(reference)).toMatchObject({ from: "Tilburg", state: "taken-back", envelope: null });
    await expect(answer(reference, "have-somebody")).rejects.toThrow(
      new ConflictError("envelope_no_longer_open"),
    );
    await expect(recall(id, forwardingId)).rejects.toThrow(new ConflictError("forwarding_ended"));
    expect(await steps(id)).toEqual(["forwarded desk Almere", "forward-ended desk Almere"]);
  });

  test("before it was carried it never arrives, in whatever order the jobs come", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const [forwarding] = (await send(id)).forwardings;
    await recall(id, forwarding?.id ?? "");
    await carry(id, 2);
    expect(await found(forwarding?.reference ?? "")).toBeUndefined();
  });

  test.each([
    [
      "withdraws the consent",
      "consent-withdrawn",
      () => withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "cross-tenant" } }),
    ],
    [
      "withdraws the request",
      "request-ended",
      (helpRequestId: string) =>
        withdrawHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId, reason: "" } }),
    ],
    [
      "says that it is solved",
      "request-ended",
      (helpRequestId: string) =>
        solveHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId, how: "otherwise" } }),
    ],
  ] as const)("happens by itself when the asker %s", async (_, because, act) => {
    const { id, reference } = await sent();
    await act(id);
    await carryAll();
    expect(await found(reference)).toMatchObject({ state: "taken-back", envelope: null });
    expect((await state(id)).forwardings).toMatchObject([{ state: "taken-back", because }]);
    expect((await steps(id)).at(-1)).toBe("forward-ended asker Almere");
  });

  test("happens by itself when a neighbour says yes", async () => {
    const joost: TestHelper = await tilburg.helper("Joost");
    const { id, forwardingId, reference } = await sent();
    await searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input: { helpRequestId: id } });
    const { id: invitationId } = await tilburg.db.kysely
      .selectFrom("invitation")
      .select("id")
      .where("help_request_id", "=", id)
      .where("helper_id", "=", joost.id)
      .executeTakeFirstOrThrow();
    await answerInvitation({ ctx: tilburg.as(joost), input: { invitationId, answer: "yes" } });
    await carryAll();
    expect(await found(reference)).toMatchObject({ state: "taken-back" });
    expect(await steps(id)).toContain("forward-ended search Almere");
    const { recalled_by: by } = await tilburg.db.kysely
      .selectFrom("forwarding_recall")
      .select("recalled_by")
      .where("forwarding_id", "=", forwardingId)
      .executeTakeFirstOrThrow();
    expect(by).toBeNull();
  });
});

describe("a yes that is taken back beside it", () => {
  test("waits for what is being put elsewhere at that moment, and takes it back", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const forwardingId = newId(tilburg.clock.now().getTime());
    let withdrawal: Promise<unknown> = Promise.resolve();
    await transaction(tilburg.db, async (tx) => {
      await tx.maybeOne(lockRequest, { id });
      withdrawal = withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "cross-tenant" } });
      expect(await Promise.race([withdrawal.then(() => "done"), pause(300, "waits")])).toBe("waits");
      await tx.run(insertForwarding, written(id, forwardingId));
    });
    await withdrawal;
    expect((await state(id)).forwardings).toMatchObject([
      { state: "taken-back", because: "consent-withdrawn" },
    ]);
  });

  test.each([
    ["a withdrawal that overlooked it", () => tilburg.consents(fatima, { "cross-tenant": "withdrawn" })],
    ["not to be found any more", () => tilburg.consents(fatima, { "match.be-found": "withdrawn" })],
    [
      "data on hold",
      () =>
        tilburg.db.kysely
          .updateTable("person")
          .set({ restricted_at: tilburg.clock.now() })
          .where("id", "=", fatima.id)
          .execute(),
    ],
  ])("is found when it is carried, and when it was: %s", async (_, happens) => {
    const there = await sent();
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const underway = (await send(id)).forwardings[0]?.reference ?? "";
    await happens();
    await carryAll();
    expect(await found(underway)).toBeUndefined();
    expect(await found(there.reference)).toMatchObject({ state: "taken-back", envelope: null });
    const recalls = await tilburg.db.kysely
      .selectFrom("forwarding_recall as r")
      .innerJoin("forwarding as f", "f.id", "r.forwarding_id")
      .select("r.because")
      .where("f.reference", "in", [underway, there.reference])
      .execute();
    expect(recalls).toEqual([{ because: "consent-withdrawn" }, { because: "consent-withdrawn" }]);
  });
});

const written = (helpRequestId: string, id: string) => ({
  id,
  helpRequestId,
  kind: "partner" as const,
  toTenant: null,
  toName: "De Maatjes",
  reference: id.replaceAll("-", "").slice(0, 22),
  content: "{}",
  now: tilburg.clock.now(),
  by: anneke.id,
  expiresAt: new Date(tilburg.clock.now().getTime() + 86_400_000),
});

describe("answering", () => {
  test("goes back with the desk's own number; the asker reads it, and the request is the desk's", async () => {
    const { id, reference } = await sent();
    await answer(reference, "have-somebody");
    const job = { ctx: almere.as({ job: "carry_envelope_answer" }), input: { reference, envelopes: office } };
    expect(await carryEnvelopeAnswer(job)).toBe(tilburg.id);
    await carryEnvelopeAnswer(job);
    for (let times = 0; times < 3; times++)
      await receiveReplies({
        ctx: tilburg.as({ job: "carry_envelope_answer" }),
        input: { envelopes: office },
      });
    const [forwarding] = (await state(id)).forwardings;
    expect(forwarding).toMatchObject({ state: "answered", reply: { answer: "have-somebody" } });
    expect(forwarding?.reply?.phone).toMatch(/\d/);
    expect(await steps(id)).toEqual([
      "forwarded desk Almere",
      "forward-answered municipality Almere have-somebody",
    ]);
    expect((await found(reference))?.state).toBe("answered");
    await expect(answer(reference, "nobody")).rejects.toThrow(new ConflictError("envelope_answered"));
    expect(await needsDeskSince(id)).toBeNull();
    expect((await unanswered())[0]).toMatchObject({ id, search: { hasReplyElsewhere: true } });
    const counts = await getDeskCounts({ ctx: tilburg.as(anneke) });
    expect(counts.repliesElsewhere).toBe(1);
    expect(counts.unanswered).toBe((await unanswered()).length);
    expect((await unanswered(1)).filter((one) => one.id === id)).toHaveLength(1);
    await recall(id, forwarding?.id ?? "");
    expect((await getDeskCounts({ ctx: tilburg.as(anneke) })).repliesElsewhere).toBe(0);
  });

  test("is asked for in the other desk's mail of the day until it was given", async () => {
    const digest = async () => {
      almere.clock.advance({ days: 7 });
      await sendDeskDigest({ ctx: almere.as({ job: "every_hour" }), input: { envelopes: office } });
      const facts = await almere.db.kysely
        .selectFrom("mail")
        .select("facts")
        .where("kind", "=", "desk-digest")
        .execute();
      return facts.map((row) => row.facts["askedElsewhere"]);
    };
    const waiting = (await arrived()).filter(({ state: one }) => one === "open");
    for (const { reference } of waiting) await answer(reference, "nobody");
    const { reference } = await sent();
    expect(await countWaitingEnvelopes(almere.as({ job: "every_hour" }), office)).toBe(1);
    expect(await countWaitingEnvelopes(tilburg.as({ job: "every_hour" }), office)).toBe(0);
    expect(await digest()).toEqual([1]);
    await answer(reference, "nobody");
    expect(await countWaitingEnvelopes(almere.as({ job: "every_hour" }), office)).toBe(0);
  });

  test("that got lost on the way arrives within the hour; a no makes room to ask again", async () => {
    const { id, reference } = await sent();
    await answer(reference, "nobody");
    await tendEnvelopes({ ctx: almere.as({ job: "every_hour" }), input: { envelopes: office } });
    await carryAll();
    expect((await steps(id)).at(-1)).toBe("forward-answered municipality Almere nobody");
    expect(await needsDeskSince(id)).toBeNull();
    expect((await send(id)).forwardings).toHaveLength(2);
  });

  test("what a municipality that is not live any more asked is not shown", async () => {
    const { reference } = await sent();
    const { kysely } = tilburg.installation.admin;
    const setState = (state: "live" | "suspended") =>
      kysely.updateTable("tenant").set({ state }).where("id", "=", tilburg.id).execute();
    await setState("suspended");
    expect(await found(reference)).toBeUndefined();
    await setState("live");
    expect(await found(reference)).toMatchObject({ state: "open" });
  });

  test("a third municipality sees nothing of it, and can neither answer nor take it back", async () => {
    const { id, reference } = await sent();
    expect(await arrived(third, carla)).toEqual([]);
    expect(await arrived(tilburg, anneke)).toEqual([]);
    await expect(answer(reference, "have-somebody", third, carla)).rejects.toThrow(NotFoundError);
    const now = tilburg.clock.now();
    const said = { reference, answer: "nobody", answeredAt: now, phone: "1", phoneHours: "" } as const;
    expect(await office.reply(third.id, said)).toBeUndefined();
    await office.takeBack(third.id, reference, now);
    expect(await office.repliesTo(third.id, [reference])).toEqual([]);
    expect(await found(reference)).toMatchObject({ state: "open" });
    expect((await state(id)).forwardings).toMatchObject([{ state: "waiting" }]);
  });

  test("the check finds a list that forgets whose it is", async () => {
    const { reference } = await sent();
    const careless = { ...office, received: (_: unknown, now: Date) => office.received(almere.id, now) };
    const { items } = await listEnvelopes({ ctx: third.as(carla), input: { envelopes: careless } });
    expect(items.map((one) => one.reference)).toContain(reference);
  });

  test("residents see none of it, and what is over is gone", async () => {
    const { id, reference } = await sent();
    const rosa = await almere.resident("Rosa");
    await expect(arrived(almere, rosa)).rejects.toThrow(ForbiddenError);
    tilburg.clock.advance({ days: 15 });
    almere.clock.advance({ days: 15 });
    expect(await found(reference)).toBeUndefined();
    await expect(answer(reference, "nobody")).rejects.toThrow(NotFoundError);
    expect((await state(id)).forwardings).toMatchObject([{ state: "expired" }]);
    await carryAll();
    const { content } = await tilburg.db.kysely
      .selectFrom("forwarding")
      .select("content")
      .where("reference", "=", reference)
      .executeTakeFirstOrThrow();
    expect(content).toEqual({});
    await office.emptyOver(tilburg.clock.now());
    const there = tilburg.installation.admin.kysely
      .selectFrom("envelope")
      .select("content")
      .where("reference", "=", reference);
    expect(await there.executeTakeFirst()).toEqual({ content: null });
    expect(await office.removeOver(tilburg.clock.now())).toBeGreaterThan(0);
    expect(await there.executeTakeFirst()).toBeUndefined();
  });
});

test("a site's own login looks, and carries nothing", async () => {
  const { adminUrl, logins } = tilburg.installation;
  const desk = openEnvelopeOffice(openPlatform({ url: urlFor(adminUrl, logins.app) }));
  expect(await desk.receivers(tilburg.id)).toHaveLength(1);
  await expect(desk.removeOver(new Date())).rejects.toThrow();
  await expect(desk.noteRule(tilburg.id, { sends: true, receives: true }, new Date())).rejects.toThrow();
});
