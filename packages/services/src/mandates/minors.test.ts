import { isPermitted, noConsents } from "@omzien/consent";
import type { AskedPurpose, ConsentAnswer } from "@omzien/contracts";
import { createTestTenant, type TestHelper, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { giveConsents, recordConsentsByPhone, withdrawConsent } from "../consents/index.ts";
import { ForbiddenError } from "../errors.ts";
import { createHelpRequest } from "../help-requests/index.ts";
import { searchHelpers } from "../help-requests/search-helpers.ts";
import { applyRetention } from "../retention/index.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";
import {
  answerConsentsFor,
  clearRepresentationNeed,
  createHelpRequestFor,
  getRepresentation,
  giveMandate,
  listMandates,
  noteRepresentationNeed,
} from "./index.ts";
import { ageLimitsOf, ownAnswersAge } from "./protection.ts";
import { aMinor, aRecordedMandate } from "./testing/give-and-accept.ts";

let tilburg: TestTenant;
let anneke: TestPerson;
let mother: TestPerson;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  anneke = await tilburg.coordinator("Anneke");
});
beforeEach(async () => {
  mother = await tilburg.resident("Mirjam");
});
afterAll(() => tilburg.drop());

// The clock stands at 1 December 2026.
const eighteenIn = { child: "2035-03", together: "2029-03", minor: "2028-03" } as const;

async function young(age: keyof typeof eighteenIn) {
  const child = await aMinor(tilburg, anneke, { firstName: "Sam", turnsEighteenIn: eighteenIn[age] });
  const endsOn = `${eighteenIn[age]}-31`;
  const mandateId = await aRecordedMandate(tilburg, anneke, {
    of: child,
    by: mother,
    capacity: "guardian",
    endsOn,
  });
  tilburg.clock.advance({ minutes: 1 });
  return { child, mandateId };
}
const answers = (purpose: AskedPurpose, answer: ConsentAnswer["answer"] = "given") => [
  { purpose, answer, textVersion: 1 },
];
const own = (child: TestPerson, purpose: AskedPurpose, answer?: ConsentAnswer["answer"]) =>
  giveConsents({ ctx: tilburg.as(child), input: { answers: answers(purpose, answer) } });
const parent = (mandateId: string, purpose: AskedPurpose, answer?: ConsentAnswer["answer"]) =>
  answerConsentsFor({ ctx: tilburg.as(mother), input: { mandateId, answers: answers(purpose, answer) } });
async function isGiven({ id }: TestPerson, purpose: AskedPurpose, now = tilburg.clock.now()) {
  const ctx = { ...tilburg.as("visitor"), now: () => now };
  const view = (await consentViewsOf(tilburg.db, ctx, [id])).get(id) ?? noConsents;
  return isPermitted(view, purpose, { now: now.getTime() });
}
const request = () => ({
  categoryId: tilburg.categories.groceries,
  description: "Wie haalt er boodschappen?",
  timing: { kind: "flexible" as const, endsOn: "2026-12-20" },
  urgency: "normal" as const,
  needs: [],
  languages: [],
  nearness: "any" as const,
  audience: "neighbourhood" as const,
});
const fault = (code: string) => ({ faults: [{ pointer: "/answers/0/answer", code }] });

describe("below sixteen the parent or guardian consents", () => {
  test.each(["child", "together"] as const)(
    "a %s agrees to nothing alone, at a screen or the telephone",
    async (age) => {
      const { child } = await young(age);
      await expect(own(child, "match.be-found")).rejects.toMatchObject(fault("guardian_decides"));
      const byPhone = recordConsentsByPhone({
        ctx: tilburg.as(anneke),
        input: { personId: child.id, answers: answers("match.be-found") },
      });
      await expect(byPhone).rejects.toMatchObject(fault("guardian_decides"));
      await own(child, "match.be-found", "refused");
    },
  );

  test("without that yes nobody is asked for them, and a plain sentence says why", async () => {
    const { child, mandateId } = await young("together");
    const ask = () => createHelpRequest({ ctx: tilburg.as(child), input: { ...request(), channel: "web" } });
    await expect(ask()).rejects.toMatchObject({ code: "guardian_consent_required" });
    await parent(mandateId, "match.be-found");
    expect(await ask()).toMatchObject({ state: "open" });
    const asked = createHelpRequestFor({ ctx: tilburg.as(mother), input: { mandateId, ...request() } });
    expect(await asked).toMatchObject({ state: "open" });
  });

  test("from twelve what is shared needs both, and either may take it back", async () => {
    const { child, mandateId } = await young("together");
    const purpose = "share.first-name";
    await parent(mandateId, purpose);
    expect(await isGiven(child, purpose)).toBe(false);
    await own(child, purpose);
    expect(await isGiven(child, purpose)).toBe(true);
    tilburg.clock.advance({ minutes: 1 });
    await withdrawConsent({ ctx: tilburg.as(child), input: { purpose } });
    tilburg.clock.advance({ minutes: 1 });
    await expect(parent(mandateId, purpose)).rejects.toMatchObject(fault("own_refusal_stands"));
    expect(await isGiven(child, purpose)).toBe(false);
  });

  test("below twelve a parent may decide over a child's no; the child is heard, and it is on record", async () => {
    const { child, mandateId } = await young("child");
    await own(child, "share.first-name", "refused");
    tilburg.clock.advance({ minutes: 1 });
    await parent(mandateId, "share.first-name");
    expect(await isGiven(child, "share.first-name")).toBe(true);
  });

  test("what a child said before it was known to be one counts no more; requests come to the desk", async () => {
    const child = await tilburg.resident("Sam");
    const { id } = await tilburg.aHelpRequest({ by: child });
    expect(await isGiven(child, "match.be-found")).toBe(true);
    await noteRepresentationNeed({
      ctx: tilburg.as(anneke),
      input: { personId: child.id, basis: "age", turnsEighteenIn: "2035-03" },
    });
    expect(await isGiven(child, "match.be-found")).toBe(false);
    const row = await tilburg.db.kysely
      .selectFrom("help_request")
      .select("state")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(row.state).toBe("triage");
  });

  test("a child gives no mandate", async () => {
    const { child } = await young("together");
    const giving = giveMandate({
      ctx: tilburg.as(child),
      input: { email: "vriend@example.org", scope: ["consents"], endsOn: "2027-01-01" },
    });
    await expect(giving).rejects.toMatchObject({ code: "represented_by_law" });
  });
});

describe("a young helper", () => {
  async function askedHelpers(asker: TestPerson): Promise<string[]> {
    const { id } = await tilburg.aHelpRequest({ by: asker });
    await searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input: { helpRequestId: id } });
    const rows = await tilburg.db.kysely
      .selectFrom("invitation")
      .select("helper_id")
      .where("help_request_id", "=", id)
      .execute();
    return rows.map(({ helper_id: helperId }) => helperId);
  }

  test("is asked only when the parent and the helper both said yes", async () => {
    const tenant = tilburg;
    const helper: TestHelper = await tenant.helper("Robin", { area: "zuid" });
    const asker = await tenant.resident("Fatima", { area: "zuid" });
    await noteRepresentationNeed({
      ctx: tenant.as(anneke),
      input: { personId: helper.id, basis: "age", turnsEighteenIn: "2028-03" },
    });
    await tenant.db.kysely
      .updateTable("help_offer")
      .set({ paused_at: null })
      .where("id", "=", helper.offerId)
      .execute();
    expect(await askedHelpers(asker)).not.toContain(helper.id);
    const mandateId = await aRecordedMandate(tenant, anneke, {
      of: helper,
      by: mother,
      capacity: "guardian",
      endsOn: "2028-03-31",
    });
    tenant.clock.advance({ minutes: 1 });
    await parent(mandateId, "match.be-asked");
    expect(await askedHelpers(asker)).toContain(helper.id);
  });

  test("of sixteen answers everything else alone; the parent can still narrow, and asks for nothing", async () => {
    const { child, mandateId } = await young("minor");
    await own(child, "match.be-found");
    await expect(parent(mandateId, "need.show")).rejects.toMatchObject(fault("own_answer_needed"));
    const asking = createHelpRequestFor({ ctx: tilburg.as(mother), input: { mandateId, ...request() } });
    await expect(asking).rejects.toMatchObject({ code: "mandate_not_for_this" });
    tilburg.clock.advance({ minutes: 1 });
    await parent(mandateId, "match.be-found", "refused");
    expect(await isGiven(child, "match.be-found")).toBe(false);
  });
});

describe("protection for age", () => {
  test("ends by itself in the month after the birthday, to the millisecond, and the parents' say with it", async () => {
    const { child } = await young("minor");
    await own(child, "match.be-asked");
    const until = new Date("2028-03-31T22:00:00Z");
    expect(await isGiven(child, "match.be-asked", new Date(until.getTime() - 1))).toBe(false);
    expect(await isGiven(child, "match.be-asked", until)).toBe(true);
    const ctx = { ...tilburg.as(mother), now: () => until };
    const held = await listMandates({ ctx, input: { list: "held" } });
    expect(held.items.filter(({ status }) => status === "running")).toEqual([]);
    await applyRetention({ ctx: { ...tilburg.as({ job: "apply_retention" }), now: () => until } });
    const need = tilburg.db.kysely
      .selectFrom("representation_need")
      .select("person_id")
      .where("person_id", "=", child.id);
    expect(await need.execute()).toEqual([]);
  });

  test("a parent's mandate does not outlast it", async () => {
    const child = await aMinor(tilburg, anneke, { firstName: "Sam", turnsEighteenIn: "2028-03" });
    const recording = aRecordedMandate(tilburg, anneke, {
      of: child,
      by: mother,
      capacity: "guardian",
      endsOn: "2028-04-01",
    });
    await expect(recording).rejects.toMatchObject({
      faults: [{ pointer: "/endsOn", code: "too_far_ahead" }],
    });
  });

  test("the other ages come late by days, never early; a municipality may be stricter, and no looser", () => {
    const local = (at: number) =>
      new Intl.DateTimeFormat("sv-SE", {
        timeZone: "Europe/Amsterdam",
        dateStyle: "short",
        timeStyle: "short",
      }).format(at);
    const limits = ageLimitsOf(new Date("2029-02-28T23:00:00Z"), 16);
    expect([limits.togetherFrom, limits.ownAnswersFrom, limits.adultFrom].map(local)).toEqual([
      "2023-03-01 00:00",
      "2027-03-01 00:00",
      "2029-03-01 00:00",
    ]);
    expect([undefined, 16, 17, 18, 12, 40, Number.NaN].map(ownAnswersAge)).toEqual([
      16, 16, 17, 18, 16, 18, 16,
    ]);
  });

  test("where the municipality says eighteen, a seventeen-year-old still needs the parent", async () => {
    const { child } = await young("minor");
    await own(child, "match.be-found");
    await tilburg.db.kysely
      .updateTable("site")
      .set({ rules: JSON.stringify({ ownAnswersFromAge: 18 }) })
      .execute();
    expect(await isGiven(child, "match.be-found")).toBe(false);
    await tilburg.db.kysely.updateTable("site").set({ rules: "{}" }).execute();
    expect(await isGiven(child, "match.be-found")).toBe(true);
  });

  test("is noted by the desk only, not about oneself, for a month that fits; and can be put right", async () => {
    const child = await tilburg.resident("Sam");
    const note = (who: TestPerson, turnsEighteenIn: string, personId = child.id) =>
      noteRepresentationNeed({ ctx: tilburg.as(who), input: { personId, basis: "age", turnsEighteenIn } });
    await expect(note(child, "2030-01")).rejects.toThrow(ForbiddenError);
    await expect(note(anneke, "2030-01", anneke.id)).rejects.toThrow(ForbiddenError);
    await expect(note(anneke, "2026-10")).rejects.toMatchObject({
      faults: [{ pointer: "/turnsEighteenIn", code: "in_the_past" }],
    });
    await expect(note(anneke, "2050-01")).rejects.toMatchObject({
      faults: [{ pointer: "/turnsEighteenIn", code: "too_far_ahead" }],
    });
    expect(await note(anneke, "2030-12")).toMatchObject({
      need: { basis: "age", protectedUntil: "2031-01-01" },
    });
    const input = { personId: child.id };
    expect(await clearRepresentationNeed({ ctx: tilburg.as(anneke), input })).toMatchObject({ need: null });
    expect(await getRepresentation({ ctx: tilburg.as(anneke), input })).toMatchObject({ need: null });
    expect((await tilburg.audit(child.id)).map(({ action }) => action)).toEqual([
      "representation_need.noted",
      "representation_need.cleared",
    ]);
  });
});
