import { createTestTenant } from "@omzien/testing";
import { expect, test } from "vitest";
import { resumeLostSteps } from "./resume-lost-steps.ts";

test("a step whose job was lost is taken up again, and nothing else", async () => {
  const tenant = await createTestTenant("tilburg");
  const asker = await tenant.resident("Fatima");
  const { id } = await tenant.aHelpRequest({ by: asker });
  const resume = () => resumeLostSteps({ ctx: tenant.as({ job: "resume" }) });
  const names = async () => (await tenant.jobs()).map(({ name }) => name);

  expect(await resume()).toBe(0);
  expect(await names()).toEqual([]);

  tenant.clock.advance({ hours: 30 });
  expect(await resume()).toBe(1);
  expect(await names()).toEqual(["search_helpers"]);

  tenant.clock.advance({ days: 90 });
  await tenant.db.kysely
    .insertInto("erasure")
    .values({ person_id: asker.id, requested_at: tenant.clock.now(), due_at: tenant.clock.now() })
    .execute();
  await resume();
  await resume();
  expect((await names()).toSorted()).toEqual(["end_help_request", "erase_person", "search_helpers"]);
  expect((await tenant.jobs("end_help_request")).map(({ payload }) => payload)).toMatchObject([
    { helpRequestId: id },
  ]);
});
