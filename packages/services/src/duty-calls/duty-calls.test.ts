import { aMatch, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, expect, test } from "vitest";
import { getDeskCounts } from "../desk/index.ts";
import { createHelpRequest } from "../help-requests/index.ts";
import { listDutyCalls, releaseDutyCall, takeDutyCall } from "./index.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let anneke: TestPerson;
let bas: TestPerson;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima", { phone: "+31611111111" });
  anneke = await tilburg.coordinator("Anneke");
  bas = await tilburg.coordinator("Bas");
});

const ask = (by: TestPerson, urgency: "normal" | "today" = "today") =>
  createHelpRequest({
    ctx: tilburg.as(by),
    input: {
      categoryId: tilburg.categories.groceries,
      description: "Wie haalt vandaag mijn medicijnen?",
      timing: { kind: "flexible", endsOn: "2026-12-15" },
      urgency,
      needs: [],
      languages: [],
      nearness: "any",
      audience: "municipality",
      channel: "web",
    },
  });
const seenBy = async (who: TestPerson) => (await listDutyCalls({ ctx: tilburg.as(who) })).items;
const countFor = async (who: TestPerson) => (await getDeskCounts({ ctx: tilburg.as(who) })).dutyCalls;
const take = (who: TestPerson, helpRequestId: string) =>
  takeDutyCall({ ctx: tilburg.as(who), input: { helpRequestId } });

test("help of today rings the desk at once: a mail to each, and a call with the number that is a logged look", async () => {
  const { id } = await ask(fatima);
  const rung = (await tilburg.mails()).filter(({ kind }) => kind === "help-today");
  expect(rung.map(({ person_id: to }) => to).toSorted()).toEqual([anneke.id, bas.id].toSorted());
  expect(await seenBy(anneke)).toMatchObject([
    { helpRequestId: id, person: { name: "Fatima", phone: "+31611111111" }, takenAt: null },
  ]);
  const looks = await tilburg.db.kysely.selectFrom("access_event").selectAll().execute();
  expect(looks.filter(({ subject_id: subject }) => subject === fatima.id)).toHaveLength(1);
});

test("other help rings nobody", async () => {
  await ask(fatima, "normal");
  expect(await seenBy(anneke)).toEqual([]);
  expect((await tilburg.mails()).map(({ kind }) => kind)).not.toContain("help-today");
});

test("one of the desk takes it: gone for the others, and back for all when it is given back", async () => {
  const { id } = await ask(fatima);
  expect([await countFor(anneke), await countFor(bas)]).toEqual([1, 1]);
  await take(anneke, id);
  await take(anneke, id);
  expect(await seenBy(bas)).toEqual([]);
  expect([await countFor(anneke), await countFor(bas)]).toEqual([0, 0]);
  expect((await seenBy(anneke))[0]?.takenAt).not.toBeNull();
  await expect(take(bas, id)).rejects.toThrow("duty_call_taken");
  const release = (who: TestPerson) =>
    releaseDutyCall({ ctx: tilburg.as(who), input: { helpRequestId: id } });
  await expect(release(bas)).rejects.toThrow("not_found");
  await release(anneke);
  expect(await countFor(bas)).toBe(1);
  expect((await tilburg.audit(id)).map(({ action }) => action)).toEqual(
    expect.arrayContaining(["duty_call.raised", "duty_call.taken", "duty_call.released"]),
  );
});

test("two who press at the same moment: one has it, the other hears that", async () => {
  const { id } = await ask(fatima);
  const pressed = await Promise.allSettled([take(anneke, id), take(bas, id)]);
  expect(pressed.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("nobody is rung for their own request, and nobody but the desk of this municipality sees a call", async () => {
  const { id } = await ask(anneke);
  const rung = (await tilburg.mails()).filter(({ kind }) => kind === "help-today");
  expect(rung.map(({ person_id: to }) => to)).toEqual([bas.id]);
  expect(await seenBy(anneke)).toEqual([]);
  await expect(take(anneke, id)).rejects.toThrow("not_found");
  await expect(seenBy(fatima)).rejects.toThrow("forbidden");
  const almere = await createTestTenant("almere");
  const stef = almere.as(await almere.coordinator("Stef"));
  await expect(takeDutyCall({ ctx: stef, input: { helpRequestId: id } })).rejects.toThrow("not_found");
  expect((await listDutyCalls({ ctx: stef })).items).toEqual([]);
});

test("who helps or helped with a request is not given the asker's number again by a call for it", async () => {
  const { helpRequestId } = await aMatch(tilburg, { asker: fatima, helper: anneke });
  await tilburg.db.kysely
    .updateTable("help_request")
    .set({ state: "open" })
    .where("id", "=", helpRequestId)
    .execute();
  await tilburg.db.kysely
    .insertInto("duty_call")
    .values({ help_request_id: helpRequestId, raised_at: tilburg.clock.now() })
    .execute();
  expect([await seenBy(anneke), await countFor(anneke)]).toEqual([[], 0]);
  expect(await seenBy(bas)).toMatchObject([{ helpRequestId }]);
  expect(await countFor(bas)).toBe(1);
});

test("a call is of the last day only", async () => {
  await ask(fatima);
  tilburg.clock.advance({ hours: 25 });
  expect([await seenBy(anneke), await countFor(anneke)]).toEqual([[], 0]);
});
