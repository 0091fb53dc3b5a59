import { aMatch, aReport, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ForbiddenError, NotFoundError, RateLimitedError } from "../errors.ts";
import { getMatch, listMatchMessages, postMatchMessage } from "./index.ts";

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

async function together() {
  const fatima = await tilburg.resident("Fatima");
  const joost = await tilburg.helper("Joost");
  const match = await aMatch(tilburg, { asker: fatima, helper: joost });
  return { fatima, joost, match, input: { matchId: match.id } };
}

async function newMessageMails(matchId: string) {
  const mails = await tilburg.mails();
  return mails.filter((mail) => mail.kind === "new-message" && mail.subject_id === matchId);
}

describe("messages between the two of a match", () => {
  test("the other reads them under the name that may be seen, and no address", async () => {
    const { fatima, joost, input } = await together();
    await postMatchMessage({ ctx: tilburg.as(fatima), input: { ...input, body: "Kun je dinsdag?" } });
    tilburg.clock.advance({ minutes: 1 });
    await postMatchMessage({ ctx: tilburg.as(joost), input: { ...input, body: "Ja hoor." } });

    const before = await getMatch({ ctx: tilburg.as(joost), input });
    expect(before.unreadMessages).toBe(1);
    const page = await listMatchMessages({ ctx: tilburg.as(joost), input: { ...input, limit: 10 } });
    expect(page.items).toMatchObject([
      { from: "me", name: "Joost", body: "Ja hoor." },
      { from: "other", name: "Fatima", body: "Kun je dinsdag?" },
    ]);
    expect(JSON.stringify(page)).not.toContain("example.org");
    expect((await getMatch({ ctx: tilburg.as(joost), input })).unreadMessages).toBe(0);
    expect((await getMatch({ ctx: tilburg.as(fatima), input })).unreadMessages).toBe(1);
  });

  test("a mail says that there is one, without its words, and at most one in ten minutes", async () => {
    const { fatima, joost, match, input } = await together();
    const post = (body: string) => postMatchMessage({ ctx: tilburg.as(fatima), input: { ...input, body } });
    const start = tilburg.clock.now().getTime();
    await post("een");
    tilburg.clock.advance({ minutes: 4 });
    await post("twee");
    await post("drie");
    const mails = await newMessageMails(match.id);
    expect(mails).toHaveLength(2);
    expect(new Set(mails.map((mail) => mail.person_id))).toEqual(new Set([joost.id]));
    expect(JSON.stringify(mails)).not.toMatch(/een|twee|drie/);
    const sending = (await tilburg.jobs("send_mail")).filter((job) =>
      mails.some((mail) => mail.id === job.payload["mailId"]),
    );
    expect(sending.at(-1)?.runAt.getTime()).toBe(start + 10 * 60_000);

    tilburg.clock.advance({ minutes: 30 });
    await post("vier");
    expect(await newMessageMails(match.id)).toHaveLength(3);
  });

  test("each side has its own ten minutes", async () => {
    const { fatima, joost, match, input } = await together();
    await postMatchMessage({ ctx: tilburg.as(fatima), input: { ...input, body: "Hoi" } });
    await postMatchMessage({ ctx: tilburg.as(joost), input: { ...input, body: "Dag" } });
    const mails = await newMessageMails(match.id);
    expect(mails).toHaveLength(2);
    expect(new Set(mails.map((mail) => mail.person_id))).toEqual(new Set([fatima.id, joost.id]));
  });

  test("the desk reads along only with a report as its reason, and that is logged", async () => {
    const { fatima, match, input } = await together();
    const anneke = await tilburg.coordinator();
    const read = () => listMatchMessages({ ctx: tilburg.as(anneke), input: { ...input, limit: 10 } });
    await postMatchMessage({ ctx: tilburg.as(fatima), input: { ...input, body: "Kom maar" } });
    await expect(read()).rejects.toThrow(ForbiddenError);
    await aReport(tilburg, { by: fatima, aboutMatch: match });
    expect((await read()).items).toMatchObject([{ from: "asker", body: "Kom maar" }]);
    const audit = (await tilburg.audit(match.id)).map((row) => row.action);
    expect(audit).toEqual(["match.messages_read_by_desk"]);
  });

  test("nobody else reads or writes, not from another municipality either", async () => {
    const { input } = await together();
    const sara = await tilburg.resident("Sara");
    const kim = await almere.resident("Kim");
    const anneke = await tilburg.coordinator();
    for (const ctx of [tilburg.as(sara), almere.as(kim)]) {
      await expect(listMatchMessages({ ctx, input: { ...input, limit: 10 } })).rejects.toThrow(NotFoundError);
    }
    for (const ctx of [tilburg.as(sara), almere.as(kim), tilburg.as(anneke)]) {
      await expect(postMatchMessage({ ctx, input: { ...input, body: "Hoi" } })).rejects.toThrow(
        NotFoundError,
      );
    }
  });

  test("the audit says that a message was sent, not what it says", async () => {
    const { joost, match, input } = await together();
    const { id } = await postMatchMessage({ ctx: tilburg.as(joost), input: { ...input, body: "Geheim" } });
    expect(await tilburg.audit(id)).toMatchObject([
      { action: "match_message.sent", actor_id: joost.id, facts: { matchId: match.id } },
    ]);
  });

  test("older messages follow with the cursor", async () => {
    const { fatima, input } = await together();
    for (const body of ["een", "twee", "drie"]) {
      await postMatchMessage({ ctx: tilburg.as(fatima), input: { ...input, body } });
      tilburg.clock.advance({ minutes: 1 });
    }
    const ctx = tilburg.as(fatima);
    const first = await listMatchMessages({ ctx, input: { ...input, limit: 2 } });
    const rest = await listMatchMessages({ ctx, input: { ...input, limit: 2, cursor: first.nextCursor } });
    expect([...first.items, ...rest.items].map((item) => item.body)).toEqual(["drie", "twee", "een"]);
  });

  test("nobody types more than sixty in ten minutes; after that there is room again", async () => {
    const { fatima, input } = await together();
    const post = () => postMatchMessage({ ctx: tilburg.as(fatima), input: { ...input, body: "Hallo" } });
    await tilburg.db.kysely.deleteFrom("rate_limit").execute();
    await post();
    await tilburg.db.kysely.updateTable("rate_limit").set({ count: 60 }).execute();
    await expect(post()).rejects.toThrow(RateLimitedError);
    tilburg.clock.advance({ minutes: 10 });
    expect((await post()).body).toBe("Hallo");
  });
});
