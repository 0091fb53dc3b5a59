import { aMatch, createTestTenant, type TestHelper, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConflictError, ForbiddenError, NotFoundError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { getReport, listReports } from "../reports/index.ts";
import {
  agreeToMatch,
  getMatch,
  handBackMatch,
  listMatchMessages,
  postMatchMessage,
  stopMatch,
} from "./index.ts";

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

async function sharing() {
  const fatima = await tilburg.resident("Fatima", { phone: "+31612345678" });
  const joost = await tilburg.helper("Joost", { phone: "+31687654321" });
  const match = await aMatch(tilburg, { asker: fatima, helper: joost });
  const input = { matchId: match.id, shares: ["phone" as const] };
  await agreeToMatch({ ctx: tilburg.as(fatima), input });
  await agreeToMatch({ ctx: tilburg.as(joost), input });
  return { fatima, joost, match, input: { matchId: match.id } };
}

function requestOf(id: string) {
  return tilburg.db.kysely
    .selectFrom("help_request")
    .select(["state", "needs_coordinator_at"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

async function withOffer(person: TestPerson): Promise<TestHelper> {
  return { ...person, offerId: (await tilburg.aHelpOffer(person)).id };
}

async function invite(helpRequestId: string, helper: TestHelper): Promise<void> {
  const now = tilburg.clock.now();
  const id = newId();
  await tilburg.db.kysely
    .insertInto("invitation")
    .values({
      id,
      help_request_id: helpRequestId,
      offer_id: helper.offerId,
      helper_id: helper.id,
      wave: 1,
      ring: "neighbourhood",
      points: 500,
      reasons: "[]",
      token_hash: id,
      invited_at: now,
      expires_at: new Date(now.getTime() + 86_400_000),
    })
    .execute();
}

async function mailsAbout(id: string) {
  return (await tilburg.mails()).filter((mail) => mail.subject_id === id);
}

describe("handing a request back", () => {
  test("the helper needs one tap and no reason; the search goes on and the asker is told", async () => {
    const { fatima, joost, match, input } = await sharing();
    const seen = await handBackMatch({ ctx: tilburg.as(joost), input });
    expect(seen).toMatchObject({ phase: "closed", endedBecause: "handed-back" });
    expect(seen.other?.phone).toBeUndefined();
    expect(await requestOf(match.helpRequestId)).toMatchObject({ state: "open" });
    expect(await mailsAbout(match.helpRequestId)).toMatchObject([
      { kind: "handed-back-to-asker", person_id: fatima.id },
    ]);
    const jobs = await tilburg.jobs("search_helpers");
    expect(jobs.map((job) => job.payload["helpRequestId"])).toContain(match.helpRequestId);
    const audit = (await tilburg.audit(match.id)).filter((row) => row.action === "match.handed_back");
    expect(audit).toMatchObject([{ actor_id: joost.id }]);
  });

  test("what was written to give help with, and when it is to be given, is no longer the helper's to read", async () => {
    const { fatima, joost, match, input } = await sharing();
    await handBackMatch({ ctx: tilburg.as(joost), input });
    const today = tilburg.clock.now().toISOString().slice(0, 10);
    await tilburg.db.kysely
      .updateTable("help_request")
      .set({ ends_on: "2027-06-30", timing: JSON.stringify({ kind: "flexible", endsOn: "2027-06-30" }) })
      .where("id", "=", match.helpRequestId)
      .execute();
    const seen = await getMatch({ ctx: tilburg.as(joost), input });
    expect(seen).toMatchObject({ endsOn: today, timing: { kind: "flexible", endsOn: today } });
    expect(seen.description).toBeUndefined();
    expect(seen.needs).toBeUndefined();
    expect((await getMatch({ ctx: tilburg.as(fatima), input })).endsOn).toBe("2027-06-30");
    const desk = tilburg.as(await tilburg.coordinator());
    expect((await getMatch({ ctx: desk, input })).endsOn).toBe("2027-06-30");
  });

  test("the desk can do it for a helper who phones", async () => {
    const { match, input } = await sharing();
    const anneke = await tilburg.coordinator();
    await handBackMatch({ ctx: tilburg.as(anneke), input });
    expect(await requestOf(match.helpRequestId)).toMatchObject({ state: "open" });
  });

  test("it happens once", async () => {
    const { joost, input } = await sharing();
    await handBackMatch({ ctx: tilburg.as(joost), input });
    await expect(handBackMatch({ ctx: tilburg.as(joost), input })).rejects.toThrow(
      new ConflictError("match_already_ended"),
    );
  });

  test("not by the asker, a stranger or another municipality", async () => {
    const { fatima, input } = await sharing();
    await expect(handBackMatch({ ctx: tilburg.as(fatima), input })).rejects.toThrow(ForbiddenError);
    const sara = await tilburg.resident("Sara");
    await expect(handBackMatch({ ctx: tilburg.as(sara), input })).rejects.toThrow(NotFoundError);
    const desk = await almere.coordinator();
    await expect(handBackMatch({ ctx: almere.as(desk), input })).rejects.toThrow(NotFoundError);
    expect((await getMatch({ ctx: tilburg.as(fatima), input })).phase).toBe("agreed");
  });
});

describe("stopping a match that does not feel right", () => {
  test("contact vanishes for both at once, both get the same mail, and a report is opened", async () => {
    const { fatima, joost, match, input } = await sharing();
    const anneke = await tilburg.coordinator();
    await stopMatch({ ctx: tilburg.as(anneke), input: { ...input, remark: "Belde bezorgd." } });

    for (const person of [fatima, joost]) {
      const seen = await getMatch({ ctx: tilburg.as(person), input });
      expect(seen).toMatchObject({ phase: "closed", endedBecause: "stopped", other: null });
      expect(JSON.stringify(seen)).not.toMatch(/\+316/);
      expect(JSON.stringify(seen)).not.toContain("bezorgd");
    }
    const mails = await mailsAbout(match.id);
    const stopped = mails.filter((mail) => mail.kind === "match-stopped");
    expect(stopped).toHaveLength(2);
    expect(new Set(stopped.map((mail) => mail.person_id))).toEqual(new Set([fatima.id, joost.id]));
    expect(stopped.map((mail) => mail.facts)).toEqual([{}, {}]);
    const reports = await listReports({ ctx: tilburg.as(anneke), input: { state: "open", limit: 100 } });
    expect(reports.items.find((report) => report.aboutMatchId === match.id)).toMatchObject({
      cause: "stop",
      text: "Belde bezorgd.",
    });
    const audit = (await tilburg.audit(match.id)).filter((row) => row.action === "match.stopped");
    expect(audit).toMatchObject([{ actor_id: anneke.id }]);
  });

  test("the request waits at the desk and is not searched for; the two are never put together again", async () => {
    const { fatima, joost, match, input } = await sharing();
    await stopMatch({ ctx: tilburg.as(fatima), input: { ...input, remark: "" } });
    const request = await requestOf(match.helpRequestId);
    expect(request.state).toBe("triage");
    expect(request.needs_coordinator_at).not.toBeNull();
    const searches = (await tilburg.jobs("search_helpers")).map((job) => job.payload["helpRequestId"]);
    expect(searches).not.toContain(match.helpRequestId);
    const blocks = await tilburg.db.kysely
      .selectFrom("block")
      .select(["person_id", "blocked_id", "cause"])
      .where("person_id", "in", [fatima.id, joost.id])
      .execute();
    expect(blocks).toHaveLength(2);
    expect(new Set(blocks.map((block) => block.cause))).toEqual(new Set(["stopped"]));
  });

  test("whatever else runs between the two ends with it, and what one still asks the other is taken back", async () => {
    const { fatima, joost, input } = await sharing();
    const other = await aMatch(tilburg, { asker: joost, helper: await withOffer(fatima) });
    const { id: helpRequestId } = await tilburg.aHelpRequest({ by: fatima });
    await invite(helpRequestId, joost);
    const bystander = await aMatch(tilburg, { asker: fatima, helper: await tilburg.helper("Sara") });
    await stopMatch({ ctx: tilburg.as(fatima), input: { ...input, remark: "" } });

    expect(await requestOf(other.helpRequestId)).toMatchObject({ state: "triage" });
    const seen = await getMatch({ ctx: tilburg.as(joost), input: { matchId: other.id } });
    expect(seen).toMatchObject({ endedBecause: "stopped", other: null });
    const [released] = await tilburg.db.kysely
      .selectFrom("invitation")
      .select(["helper_id", "released_because"])
      .where("help_request_id", "=", helpRequestId)
      .execute();
    expect(released).toEqual({ helper_id: joost.id, released_because: "stopped" });
    const searches = (await tilburg.jobs("search_helpers")).map((job) => job.payload["helpRequestId"]);
    expect(searches).toContain(helpRequestId);
    expect(await requestOf(bystander.helpRequestId)).toMatchObject({ state: "matched" });
  });

  test("the helper may too, and neither side can write to the other afterwards", async () => {
    const { fatima, joost, input } = await sharing();
    await postMatchMessage({ ctx: tilburg.as(fatima), input: { ...input, body: "Tot dinsdag" } });
    await stopMatch({ ctx: tilburg.as(joost), input: { ...input, remark: "" } });
    await expect(
      postMatchMessage({ ctx: tilburg.as(fatima), input: { ...input, body: "Hallo?" } }),
    ).rejects.toThrow(new ConflictError("match_already_ended"));
    const seen = await listMatchMessages({ ctx: tilburg.as(joost), input: { ...input, limit: 10 } });
    expect(seen.items).toEqual([]);
  });

  test("it works while contact is still visible after help ended, and only then", async () => {
    const { fatima, joost, match, input } = await sharing();
    await tilburg.db.kysely
      .updateTable("match")
      .set({ ended_at: tilburg.clock.now(), ended_because: "solved" })
      .where("id", "=", match.id)
      .execute();
    await stopMatch({ ctx: tilburg.as(fatima), input: { ...input, remark: "" } });
    const seen = await getMatch({ ctx: tilburg.as(joost), input });
    expect(seen.other).toBeNull();
    await expect(stopMatch({ ctx: tilburg.as(joost), input: { ...input, remark: "" } })).rejects.toThrow(
      new ConflictError("match_already_ended"),
    );
  });

  test("not by a stranger, an administrator or another municipality", async () => {
    const { input } = await sharing();
    const sara = await tilburg.resident("Sara");
    const admin = await tilburg.person("Ad", { roles: ["administrator"] });
    const desk = await almere.coordinator();
    for (const ctx of [tilburg.as(sara), tilburg.as(admin), almere.as(desk)]) {
      await expect(stopMatch({ ctx, input: { ...input, remark: "" } })).rejects.toThrow(NotFoundError);
    }
  });

  test("who was reported by the stop does not find the report, even at the desk", async () => {
    const anneke = await tilburg.coordinator();
    const fatima = await tilburg.resident();
    await tilburg.aHelpOffer(anneke);
    const match = await aMatch(tilburg, { asker: fatima, helper: anneke });
    await stopMatch({ ctx: tilburg.as(fatima), input: { matchId: match.id, remark: "Te opdringerig" } });
    const report = await tilburg.db.kysely
      .selectFrom("report")
      .select("id")
      .where("about_match_id", "=", match.id)
      .executeTakeFirstOrThrow();
    const list = await listReports({ ctx: tilburg.as(anneke), input: { state: "open", limit: 100 } });
    expect(list.items.map((item) => item.id)).not.toContain(report.id);
    await expect(getReport({ ctx: tilburg.as(anneke), input: { reportId: report.id } })).rejects.toThrow(
      NotFoundError,
    );
  });
});
