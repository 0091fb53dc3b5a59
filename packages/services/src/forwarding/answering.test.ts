import { openPlatform, urlFor } from "@omzien/db";
import { openEnvelopeOffice } from "@omzien/tenancy";
import { closeTestInstallation, createTestTenant } from "@omzien/testing";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { sendDeskDigest } from "../desk-digest/index.ts";
import { getDeskCounts } from "../desk/index.ts";
import {
  carryEnvelopeAnswer,
  countWaitingEnvelopes,
  listEnvelopes,
  tendEnvelopes,
} from "../envelopes/index.ts";
import { ConflictError, ForbiddenError, NotFoundError } from "../errors.ts";
import { listHelpRequests } from "../help-requests/index.ts";
import { receiveReplies } from "./index.ts";
import { openDesks } from "./testing/open-desks.ts";

const {
  tilburg,
  almere,
  office,
  anneke,
  newAsker,
  send,
  recall,
  state,
  arrived,
  found,
  answer,
  steps,
  carryAll,
  sent,
} = await openDesks();
const third = await createTestTenant("almere");
const carla = await third.coordinator("Carla");
beforeEach(newAsker);
afterAll(closeTestInstallation);

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
