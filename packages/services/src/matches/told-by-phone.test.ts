import { aMatch, createTestTenant, type TestHelper, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, expect, test } from "vitest";
import { finishCallTask, listCallTasks } from "../call-tasks/index.ts";
import { getDeskCounts } from "../desk/index.ts";
import { extendHelpRequest, withdrawHelpRequest } from "../help-requests/index.ts";
import { restrictDataOf } from "../restriction/index.ts";
import { handBackMatch } from "./hand-back-match.ts";
import { stopMatch } from "./stop-match.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let gerda: TestPerson;
let wil: TestHelper;
let joost: TestHelper;
let anneke: TestPerson;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
  gerda = await tilburg.resident("Gerda", { email: null, phone: "+31687654320" });
  wil = await tilburg.helper("Wil", { email: null, phone: "+31687654321" });
  joost = await tilburg.helper("Joost");
  anneke = await tilburg.coordinator("Anneke");
});

async function toCall(who = anneke) {
  const ctx = tilburg.as(who);
  const { items } = await listCallTasks({ ctx, input: { limit: 10 } });
  expect((await getDeskCounts({ ctx })).calls).toBe(items.length);
  return items;
}
const told = async (who?: TestPerson) =>
  (await toCall(who)).map(({ kind, person, match }) => [kind, person.name, match?.what]);
const agreed = (asker: TestPerson, helper: TestPerson) =>
  aMatch(tilburg, { asker, helper, agreed: ["asker", "helper"] });

test("a helper without e-mail hears by telephone that the help is not needed any more", async () => {
  const { helpRequestId } = await agreed(fatima, wil);
  await withdrawHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId, reason: "" } });
  expect(await told()).toEqual([["match-news", "Wil", "withdrawn"]]);
  const [call] = await toCall();
  expect(call?.match?.help).toBe("Boodschappen doen");
  await finishCallTask({
    ctx: tilburg.as(anneke),
    input: { callTaskId: call?.id ?? "", outcome: "done" },
  });
  expect(await told()).toEqual([]);
});

test("and so does an asker whose helper cannot come after all", async () => {
  const { id } = await agreed(gerda, joost);
  await handBackMatch({ ctx: tilburg.as(joost), input: { matchId: id } });
  expect(await told()).toEqual([["match-news", "Gerda", "handed-back"]]);
});

test("of a stop both hear the same, and not more; who has e-mail reads it there", async () => {
  const { id } = await agreed(gerda, wil);
  await stopMatch({ ctx: tilburg.as(anneke), input: { matchId: id, remark: "Niet goed" } });
  const calls = await told();
  expect(calls.toSorted()).toEqual([
    ["match-news", "Gerda", "stopped"],
    ["match-news", "Wil", "stopped"],
  ]);
  expect(JSON.stringify(await toCall())).not.toContain("Niet goed");

  const other = await agreed(fatima, joost);
  await stopMatch({ ctx: tilburg.as(anneke), input: { matchId: other.id, remark: "" } });
  expect(await told()).toEqual(calls);
});

test("one call tells how things stand, however much happened", async () => {
  const { helpRequestId } = await agreed(fatima, wil);
  const input = { helpRequestId, endsOn: "2027-01-10" };
  await extendHelpRequest({ ctx: tilburg.as(fatima), input });
  expect(await told()).toEqual([["match-news", "Wil", "changed"]]);
  await withdrawHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId, reason: "" } });
  expect(await told()).toEqual([["match-news", "Wil", "withdrawn"]]);
});

test("nobody is called about data on hold, and the other side is", async () => {
  await agreed(fatima, wil);
  await restrictDataOf({ ctx: tilburg.as(anneke), input: { personId: fatima.id } });
  expect(await told()).toEqual([["match-news", "Wil", "changed"]]);
});

test("who works at the desk does not read whom to call about help of their own", async () => {
  const bram = await tilburg.coordinator("Bram");
  const { helpRequestId } = await agreed(bram, wil);
  await withdrawHelpRequest({ ctx: tilburg.as(bram), input: { helpRequestId, reason: "" } });
  expect(await told(bram)).toEqual([]);
  expect(await told()).toEqual([["match-news", "Wil", "withdrawn"]]);
});
