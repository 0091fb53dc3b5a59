import { aMatch, createTestTenant } from "@omzien/testing";
import { expect, test } from "vitest";
import { answerFollowUp, getMatch } from "../matches/index.ts";
import { endHelpRequest } from "./end-help-request.ts";
import { getHelpRequest } from "./get-help-request.ts";

test.each([
  ["both agreed", ["asker", "helper"], "solved"],
  ["only one side agreed", ["helper"], "expired"],
] as const)("after the last day, where %s, the request is over", async (_, agreed, state) => {
  const tenant = await createTestTenant("tilburg");
  const [asker, helper] = await Promise.all([tenant.resident("Fatima"), tenant.helper("Joost")]);
  const match = await aMatch(tenant, { asker, helper, agreed });
  const input = { helpRequestId: match.helpRequestId };

  tenant.clock.advance({ days: 60 });
  await endHelpRequest({ ctx: tenant.as({ job: "end_help_request" }), input });

  expect((await getHelpRequest({ ctx: tenant.as(asker), input })).state).toBe(state);
  expect((await getMatch({ ctx: tenant.as(asker), input: { matchId: match.id } })).endedBecause).toBe(state);
  expect((await tenant.audit(match.helpRequestId)).map(({ action }) => action)).toEqual([
    `help_request.${state}`,
  ]);
});

test("help that was given in time is still asked after", async () => {
  const tenant = await createTestTenant("tilburg");
  const [asker, helper] = await Promise.all([tenant.resident("Fatima"), tenant.helper("Joost")]);
  const match = await aMatch(tenant, { asker, helper, agreed: ["asker", "helper"] });
  tenant.clock.advance({ days: 60 });
  await endHelpRequest({
    ctx: tenant.as({ job: "end_help_request" }),
    input: { helpRequestId: match.helpRequestId },
  });

  const answered = await answerFollowUp({
    ctx: tenant.as(helper),
    input: { matchId: match.id, outcome: "good", remark: "" },
  });
  expect(answered.followUp.answeredByMe).toBe(true);
});
