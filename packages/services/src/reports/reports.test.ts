import { aMatch, aReport, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  RateLimitedError,
  UnauthenticatedError,
} from "../errors.ts";
import { closeReport, createReport, getReport, listReports } from "./index.ts";

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

const words = {
  text: "Hij stond ineens in de tuin.",
  page: "/",
  urgency: "normal" as const,
  contact: "",
  address: "192.0.2.1",
};

describe("reporting that something does not feel right", () => {
  test("anybody may, also without an account, with a way to be reached", async () => {
    const { id } = await createReport({
      ctx: tilburg.as("visitor"),
      input: { ...words, contact: "Bel Els" },
    });
    const anneke = await tilburg.coordinator();
    const seen = await getReport({ ctx: tilburg.as(anneke), input: { reportId: id } });
    expect(seen).toMatchObject({ text: words.text, reporter: { id: null, contact: "Bel Els" } });
    expect((await tilburg.mails()).filter((mail) => mail.subject_id === id)).toEqual([]);
    const audit = (await tilburg.audit(id)).filter((row) => row.action === "report.created");
    expect(audit).toMatchObject([{ actor_kind: "visitor", actor_id: null }]);
  });

  test("who is signed in gets a receipt by mail; about a match it names the other side", async () => {
    const fatima = await tilburg.resident();
    const joost = await tilburg.helper();
    const match = await aMatch(tilburg, { asker: fatima, helper: joost });
    const input = { ...words, aboutMatchId: match.id, urgency: "now" as const };
    const { id } = await createReport({ ctx: tilburg.as(fatima), input });
    expect((await tilburg.mails()).filter((mail) => mail.subject_id === id)).toMatchObject([
      { kind: "report-received", person_id: fatima.id },
    ]);
    const row = await tilburg.db.kysely
      .selectFrom("report")
      .select(["about_person_id", "urgency"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ about_person_id: joost.id, urgency: "now" });
  });

  test("the desk is not drowned by one member, and a visitor can still report", async () => {
    const fatima = await tilburg.resident();
    await tilburg.db.kysely.deleteFrom("rate_limit").execute();
    await createReport({ ctx: tilburg.as(fatima), input: words });
    await tilburg.db.kysely.updateTable("rate_limit").set({ count: 20 }).execute();
    await expect(createReport({ ctx: tilburg.as(fatima), input: words })).rejects.toThrow(RateLimitedError);
    await createReport({ ctx: tilburg.as("visitor"), input: words });
    await createReport({ ctx: tilburg.as(await tilburg.resident()), input: words });
  });

  test("nor by visitors from one network address, and from another they can still report", async () => {
    const ctx = tilburg.as("visitor");
    await tilburg.db.kysely.deleteFrom("rate_limit").execute();
    await createReport({ ctx, input: words });
    await tilburg.db.kysely.updateTable("rate_limit").set({ count: 60 }).execute();
    await expect(createReport({ ctx, input: words })).rejects.toThrow(RateLimitedError);
    await createReport({ ctx, input: { ...words, address: "192.0.2.2" } });
    await tilburg.db.kysely.deleteFrom("rate_limit").execute();
  });

  test("a match that is not one's own does not exist", async () => {
    const sara = await tilburg.resident("Sara");
    const match = await aMatch(tilburg, { asker: await tilburg.resident(), helper: await tilburg.helper() });
    const input = { ...words, aboutMatchId: match.id };
    for (const ctx of [tilburg.as(sara), tilburg.as("visitor"), almere.as(await almere.resident())]) {
      await expect(createReport({ ctx, input })).rejects.toThrow(NotFoundError);
    }
  });
});

describe("reports at the desk", () => {
  test("the one who is reported never sees it, nor anybody who does not work at the desk", async () => {
    const fatima = await tilburg.resident();
    const joost = await tilburg.helper();
    const { id } = await aReport(tilburg, { by: fatima, about: joost });
    const admin = await tilburg.person("Ad", { roles: ["administrator"] });
    for (const person of [joost, fatima, admin]) {
      await expect(getReport({ ctx: tilburg.as(person), input: { reportId: id } })).rejects.toThrow(
        ForbiddenError,
      );
      await expect(
        listReports({ ctx: tilburg.as(person), input: { state: "open", limit: 10 } }),
      ).rejects.toThrow(ForbiddenError);
    }
    await expect(getReport({ ctx: tilburg.as("visitor"), input: { reportId: id } })).rejects.toThrow(
      UnauthenticatedError,
    );
  });

  test("a coordinator who is reported does not find it; a colleague does", async () => {
    const anneke = await tilburg.coordinator("Anneke");
    const bea = await tilburg.coordinator("Bea");
    const { id } = await aReport(tilburg, { by: await tilburg.resident(), about: anneke });
    const list = async (person: typeof anneke) =>
      (await listReports({ ctx: tilburg.as(person), input: { state: "open", limit: 100 } })).items;
    expect((await list(anneke)).map((item) => item.id)).not.toContain(id);
    expect((await list(bea)).map((item) => item.id)).toContain(id);
    await expect(
      closeReport({ ctx: tilburg.as(anneke), input: { reportId: id, remark: "Niets aan" } }),
    ).rejects.toThrow(NotFoundError);
  });

  test("closing says what was done, once, and is audited", async () => {
    const { id } = await aReport(tilburg);
    const anneke = await tilburg.coordinator();
    const input = { reportId: id, remark: "Beide kanten gebeld." };
    const closed = await closeReport({ ctx: tilburg.as(anneke), input });
    expect(closed).toMatchObject({ closingRemark: "Beide kanten gebeld." });
    expect(closed.closedAt).not.toBeNull();
    await expect(closeReport({ ctx: tilburg.as(anneke), input })).rejects.toThrow(
      new ConflictError("report_already_closed"),
    );
    expect((await tilburg.audit(id)).map((row) => row.action)).toEqual(["report.closed"]);
    const open = await listReports({ ctx: tilburg.as(anneke), input: { state: "open", limit: 100 } });
    expect(open.items.map((item) => item.id)).not.toContain(id);
  });

  test("another municipality's desk finds nothing", async () => {
    const { id } = await aReport(tilburg);
    const desk = almere.as(await almere.coordinator());
    await expect(getReport({ ctx: desk, input: { reportId: id } })).rejects.toThrow(NotFoundError);
    await expect(closeReport({ ctx: desk, input: { reportId: id, remark: "Klaar" } })).rejects.toThrow(
      NotFoundError,
    );
  });

  test("a resident cannot close one", async () => {
    const { id } = await aReport(tilburg);
    const fatima = await tilburg.resident();
    await expect(
      closeReport({ ctx: tilburg.as(fatima), input: { reportId: id, remark: "Klaar" } }),
    ).rejects.toThrow(ForbiddenError);
  });
});
