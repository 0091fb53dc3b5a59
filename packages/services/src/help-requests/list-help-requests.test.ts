import type { HelpRequestListQuery } from "@omzien/contracts";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeAll, expect, test } from "vitest";
import { getDeskCounts } from "../desk/get-desk-counts.ts";
import { ForbiddenError, NotFoundError } from "../errors.ts";
import { invite } from "../invitations/testing/asked-helpers.ts";
import { getHelpRequest } from "./get-help-request.ts";
import { listHelpRequests } from "./list-help-requests.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let anneke: TestPerson;
beforeAll(async () => {
  [tilburg, almere] = await Promise.all([createTestTenant("tilburg"), createTestTenant("almere")]);
  anneke = await tilburg.coordinator();
});

const minutesAgo = (minutes: number) => new Date(tilburg.clock.now().getTime() - minutes * 60_000);

async function allPages(person: TestPerson, list: HelpRequestListQuery["list"], limit: number) {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const input = { list, limit, ...(cursor === undefined ? {} : { cursor }) };
    const page = await listHelpRequests({ ctx: tilburg.as(person), input });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return ids;
}

test("my requests come newest first, page by page, each once, also those of one instant", async () => {
  const [fatima, joost] = [await tilburg.resident("Fatima"), await tilburg.resident("Joost")];
  const ids: string[] = [];
  for (let index = 0; index < 7; index++)
    ids.push((await tilburg.aHelpRequest({ by: fatima, createdAt: minutesAgo(index < 4 ? 10 : 5) })).id);
  await tilburg.aHelpRequest({ by: joost });
  const listed = await allPages(fatima, "mine", 2);
  expect(listed.toSorted()).toEqual(ids.toSorted());
  expect(new Set(listed.slice(0, 3))).toEqual(new Set(ids.slice(4)));
});

test("the desk's lists fill themselves: to triage, open, and what nobody has answered", async () => {
  const tenant = await createTestTenant("tilburg");
  const [desk, asker] = [await tenant.coordinator(), await tenant.resident("Fatima")];
  const now = tenant.clock.now();
  const dayAgo = new Date(now.getTime() - 86_400_000);
  const triage = await tenant.aHelpRequest({ by: asker, state: "triage", weight: "complex" });
  const fresh = await tenant.aHelpRequest({ by: asker });
  const old = await tenant.aHelpRequest({ by: asker, createdAt: dayAgo });
  const handedOver = await tenant.aHelpRequest({ by: asker });
  await tenant.db.kysely
    .updateTable("help_request")
    .set({ needs_coordinator_at: now })
    .where("id", "=", handedOver.id)
    .execute();
  await tenant.aHelpRequest({ by: asker, state: "matched", createdAt: dayAgo });
  const idsOf = async (list: HelpRequestListQuery["list"]) => {
    const page = await listHelpRequests({ ctx: tenant.as(desk), input: { list, limit: 25 } });
    return page.items.map(({ id }) => id).toSorted();
  };
  expect(await idsOf("triage")).toEqual([triage.id]);
  expect(await idsOf("open")).toEqual([fresh.id, old.id, handedOver.id].toSorted());
  expect(await idsOf("unanswered")).toEqual([old.id, handedOver.id].toSorted());
});

test("a request whose asks all went unanswered until they ended is unanswered, and waits for nobody", async () => {
  const tenant = await createTestTenant("tilburg");
  const [desk, asker] = [await tenant.coordinator(), await tenant.resident("Fatima")];
  const ctx = tenant.as(desk);
  const { id } = await tenant.aHelpRequest({ by: asker });
  await invite(tenant, id, [await tenant.helper("Joost")]);
  const unanswered = async () => {
    const { items } = await listHelpRequests({ ctx, input: { list: "unanswered", limit: 25 } });
    const { unanswered: count } = await getDeskCounts({ ctx });
    expect(count).toBe(items.length);
    return items.map(({ search }) => search?.waiting);
  };
  expect(await unanswered()).toEqual([]);
  await tenant.db.kysely.updateTable("invitation").set({ expires_at: tenant.clock.now() }).execute();
  expect(await unanswered()).toEqual([0]);
  const read = await getHelpRequest({ ctx: tenant.as(asker), input: { helpRequestId: id } });
  expect(read.search).toMatchObject({ asked: 1, waiting: 0 });
});

test("a list of the desk is forbidden to residents and administrators, and a made-up cursor is refused", async () => {
  const fatima = await tilburg.resident("Fatima");
  const boss = await tilburg.person("Baas", { roles: ["administrator"] });
  for (const person of [fatima, boss])
    await expect(
      listHelpRequests({ ctx: tilburg.as(person), input: { list: "open", limit: 25 } }),
    ).rejects.toThrow(ForbiddenError);
  for (const cursor of ["x", "zzzzzzzzzzz_0", "1_019"])
    await expect(
      listHelpRequests({ ctx: tilburg.as(anneke), input: { list: "open", limit: 25, cursor } }),
    ).rejects.toMatchObject({ faults: [{ pointer: "query/cursor" }] });
});

test("needs about health are not in lists; the desk reads them one request at a time, and that is written down", async () => {
  const fatima = await tilburg.resident("Fatima");
  const { id } = await tilburg.aHelpRequest({ by: fatima, needs: ["wheelchair", "stairs"] });
  const { items } = await listHelpRequests({
    ctx: tilburg.as(anneke),
    input: { list: "open", limit: 100 },
  });
  expect(items.find((item) => item.id === id)?.needs).toEqual(["stairs"]);
  const looks = () =>
    tilburg.db.kysely.selectFrom("access_event").selectAll().where("record_id", "=", id).execute();
  expect(await looks()).toEqual([]);

  const read = await getHelpRequest({ ctx: tilburg.as(anneke), input: { helpRequestId: id } });
  expect(read.needs).toEqual(["stairs", "wheelchair"]);
  expect(await looks()).toMatchObject([{ viewer_id: anneke.id, fields: ["request.healthNeeds"] }]);
  await getHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId: id } });
  expect(await looks()).toHaveLength(1);
});

test("a request is the asker's and the desk's: to others, and elsewhere, there is none", async () => {
  const [fatima, joost] = [await tilburg.resident("Fatima"), await tilburg.resident("Joost")];
  const boss = await tilburg.person("Baas", { roles: ["administrator"] });
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  const input = { helpRequestId: id };
  for (const person of [joost, boss])
    await expect(getHelpRequest({ ctx: tilburg.as(person), input })).rejects.toThrow(NotFoundError);
  const elsewhere = almere.as(await almere.coordinator());
  await expect(getHelpRequest({ ctx: elsewhere, input })).rejects.toThrow(NotFoundError);
  const { items } = await listHelpRequests({ ctx: elsewhere, input: { list: "open", limit: 25 } });
  expect(items).toEqual([]);
});
