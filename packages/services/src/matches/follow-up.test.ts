import { aMatch, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  PreconditionError,
} from "../errors.ts";
import { answerFollowUp, askFollowUp, getMatch, listMatches } from "./index.ts";

let tilburg: TestTenant;
let almere: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
});
afterAll(async () => {
  await tilburg.drop();
  await almere.drop();
});

const worker = () => tilburg.as({ job: "ask_follow_up" });
const good = { outcome: "good" as const, remark: "" };

async function agreed(options: { askerEmail?: null } = {}) {
  const fatima = await tilburg.resident("Fatima", {
    phone: "+31612345678",
    ...(options.askerEmail === null ? { email: null } : {}),
  });
  const joost = await tilburg.helper("Joost");
  const match = await aMatch(tilburg, { asker: fatima, helper: joost, agreed: ["asker", "helper"] });
  return { fatima, joost, match, input: { matchId: match.id } };
}

async function followUpMails(matchId: string) {
  const mails = await tilburg.mails();
  return mails.filter((mail) => mail.kind === "follow-up" && mail.subject_id === matchId);
}

describe("asking how it went", () => {
  test("both sides with an address are asked by mail, once", async () => {
    const { fatima, joost, match, input } = await agreed();
    tilburg.clock.advance({ days: 3 });
    await askFollowUp({ ctx: worker(), input });
    await askFollowUp({ ctx: worker(), input });
    const mails = await followUpMails(match.id);
    expect(mails).toHaveLength(2);
    expect(new Set(mails.map((mail) => mail.person_id))).toEqual(new Set([fatima.id, joost.id]));
    const audit = await tilburg.audit(match.id);
    expect(audit).toMatchObject([{ action: "match.follow_up_asked", actor_kind: "system" }]);
  });

  test("who has no address is called: the desk's list names them with their number", async () => {
    const { fatima, joost, match, input } = await agreed({ askerEmail: null });
    const anneke = await tilburg.coordinator();
    const list = () => listMatches({ ctx: tilburg.as(anneke), input: { list: "follow-up", limit: 100 } });
    expect((await list()).items.map((item) => item.id)).not.toContain(match.id);
    tilburg.clock.advance({ days: 3 });
    await askFollowUp({ ctx: worker(), input });
    expect((await followUpMails(match.id)).map((mail) => mail.person_id)).toEqual([joost.id]);

    await answerFollowUp({ ctx: tilburg.as(joost), input: { ...input, ...good } });
    const waiting = (await list()).items.find((item) => item.id === match.id);
    expect(waiting?.asker).toMatchObject({
      id: fatima.id,
      phone: "+31612345678",
      hasAnsweredFollowUp: false,
    });
    expect(waiting?.helper?.hasAnsweredFollowUp).toBe(true);

    await answerFollowUp({ ctx: tilburg.as(anneke), input: { ...input, ...good, personId: fatima.id } });
    expect((await list()).items.map((item) => item.id)).not.toContain(match.id);
  });

  test("before the day the job only plans itself anew; after a hand-back nobody is asked", async () => {
    const early = await agreed();
    await askFollowUp({ ctx: worker(), input: early.input });
    expect(await followUpMails(early.match.id)).toEqual([]);
    const planned = (await tilburg.jobs("ask_follow_up")).map((job) => job.payload["matchId"]);
    expect(planned).toContain(early.match.id);

    const gone = await agreed();
    await tilburg.db.kysely
      .updateTable("match")
      .set({ ended_at: tilburg.clock.now(), ended_because: "handed-back" })
      .where("id", "=", gone.match.id)
      .execute();
    tilburg.clock.advance({ days: 4 });
    await askFollowUp({ ctx: worker(), input: gone.input });
    expect(await followUpMails(gone.match.id)).toEqual([]);
  });

  test("only a job asks, and only the desk has the list", async () => {
    const { fatima, input } = await agreed();
    const anneke = await tilburg.coordinator();
    await expect(askFollowUp({ ctx: tilburg.as(anneke), input })).rejects.toThrow(ForbiddenError);
    await expect(
      listMatches({ ctx: tilburg.as(fatima), input: { list: "follow-up", limit: 10 } }),
    ).rejects.toThrow(ForbiddenError);
  });
});

describe("answering how it went", () => {
  test("each side answers once; the other does not see it", async () => {
    const { fatima, joost, match, input } = await agreed();
    const answer = { ...input, outcome: "fair" as const, remark: "Te laat", again: "yes" as const };
    const seen = await answerFollowUp({ ctx: tilburg.as(fatima), input: answer });
    expect(seen.followUp.answeredByMe).toBe(true);
    await expect(answerFollowUp({ ctx: tilburg.as(fatima), input: answer })).rejects.toThrow(
      new ConflictError("follow_up_already_answered"),
    );
    const other = await getMatch({ ctx: tilburg.as(joost), input });
    expect(other.followUp.answeredByMe).toBe(false);
    expect(JSON.stringify(other)).not.toContain("Te laat");
    expect(await tilburg.audit(match.id)).toMatchObject([
      { action: "match.follow_up_answered", facts: { side: "asker", outcome: "fair" } },
    ]);
  });

  test("'rather not again' keeps the two apart without telling the other", async () => {
    const { fatima, joost, input } = await agreed();
    await answerFollowUp({ ctx: tilburg.as(fatima), input: { ...input, ...good, again: "no" } });
    const block = await tilburg.db.kysely
      .selectFrom("block")
      .select(["blocked_id", "cause"])
      .where("person_id", "=", fatima.id)
      .execute();
    expect(block).toEqual([{ blocked_id: joost.id, cause: "again-no" }]);
    expect((await getMatch({ ctx: tilburg.as(joost), input })).other?.name).toBe("Fatima");
  });

  test("'bad' opens a report about the other, for the desk", async () => {
    const { fatima, joost, match, input } = await agreed();
    await answerFollowUp({
      ctx: tilburg.as(fatima),
      input: { ...input, outcome: "bad", remark: "Niet goed" },
    });
    const report = await tilburg.db.kysely
      .selectFrom("report")
      .select(["reporter_id", "about_person_id", "text", "cause"])
      .where("about_match_id", "=", match.id)
      .execute();
    expect(report).toEqual([
      { reporter_id: fatima.id, about_person_id: joost.id, text: "Niet goed", cause: "report" },
    ]);
  });

  test("the desk says for whom it answers, and the row says that it was by telephone", async () => {
    const { fatima, match, input } = await agreed();
    const anneke = await tilburg.coordinator();
    const ctx = tilburg.as(anneke);
    await expect(answerFollowUp({ ctx, input: { ...input, ...good } })).rejects.toThrow(InvalidInputError);
    await expect(answerFollowUp({ ctx, input: { ...input, ...good, personId: anneke.id } })).rejects.toThrow(
      InvalidInputError,
    );
    await answerFollowUp({ ctx, input: { ...input, ...good, personId: fatima.id } });
    const row = await tilburg.db.kysely
      .selectFrom("match_follow_up")
      .select(["person_id", "channel", "recorded_by"])
      .where("match_id", "=", match.id)
      .execute();
    expect(row).toEqual([{ person_id: fatima.id, channel: "phone", recorded_by: anneke.id }]);
  });

  test("not before both agreed, unless the day to ask has come", async () => {
    const fatima = await tilburg.resident();
    const joost = await tilburg.helper();
    const match = await aMatch(tilburg, { asker: fatima, helper: joost, agreed: ["asker"] });
    const input = { matchId: match.id, outcome: "not-happened" as const, remark: "" };
    await expect(answerFollowUp({ ctx: tilburg.as(fatima), input })).rejects.toThrow(
      new PreconditionError("match_not_agreed"),
    );
    tilburg.clock.advance({ days: 3 });
    await answerFollowUp({ ctx: tilburg.as(fatima), input });
  });

  test("not after a stop, not for the other side, not by a stranger or from another municipality", async () => {
    const { fatima, joost, match, input } = await agreed();
    const kim = await almere.coordinator("Kim");
    const sara = await tilburg.resident("Sara");
    for (const ctx of [tilburg.as(sara), almere.as(kim)]) {
      await expect(answerFollowUp({ ctx, input: { ...input, ...good } })).rejects.toThrow(NotFoundError);
    }
    await expect(
      answerFollowUp({ ctx: tilburg.as(joost), input: { ...input, ...good, personId: fatima.id } }),
    ).rejects.toThrow(NotFoundError);
    await tilburg.db.kysely
      .updateTable("match")
      .set({ ended_at: tilburg.clock.now(), ended_because: "stopped" })
      .where("id", "=", match.id)
      .execute();
    await expect(answerFollowUp({ ctx: tilburg.as(fatima), input: { ...input, ...good } })).rejects.toThrow(
      new ConflictError("match_already_ended"),
    );
  });
});
