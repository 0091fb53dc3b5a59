import { transaction } from "@omzien/db";
import { createTestTenant, type TestHelper, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ForbiddenError, InvalidInputError, NotFoundError } from "../errors.ts";
import { lockRequest } from "../help-requests/queries.ts";
import { addMs, dayMs } from "../local-time.ts";
import { createWorkTableInvitations } from "./create-work-table-invitations.ts";
import { getWorkTable } from "./get-work-table.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let anneke: TestPerson;
let joost: TestHelper;
let nel: TestHelper;
let groceries: string;
let coffee: string;

/** Joost fits both, and groceries best; Nel fits groceries alone. In turn, groceries would take Joost. */
beforeAll(async () => {
  [tilburg, almere] = await Promise.all([createTestTenant("tilburg"), createTestTenant("almere")]);
  anneke = await tilburg.coordinator();
  joost = await tilburg.helper("Joost", {
    offer: { categories: ["groceries", "coffee"], favourites: ["groceries"] },
  });
  nel = await tilburg.helper("Nel", { area: "noord", offer: { categories: ["groceries"] } });
  await tilburg.helper("Ans", { consents: { "match.be-asked": "withdrawn" } });
  const [fatima, bas] = [await tilburg.resident("Fatima"), await tilburg.resident("Bas")];
  const kept = await tilburg.helper("Kees");
  await tilburg.db.kysely
    .insertInto("block")
    .values({
      person_id: kept.id,
      blocked_id: fatima.id,
      blocked_at: tilburg.clock.now(),
      cause: "own-choice",
    })
    .execute();
  const waits = (days: number) => ({ createdAt: addMs(tilburg.clock.now(), -days * dayMs) });
  groceries = (await tilburg.aHelpRequest({ by: fatima, ...waits(3) })).id;
  coffee = (await tilburg.aHelpRequest({ by: bas, category: "coffee", ...waits(2) })).id;
});
afterAll(() => Promise.all([tilburg.drop(), almere.drop()]));

const nothing = { apart: "", kept: "" };
const tableFor = (who: TestPerson, input: Partial<typeof nothing> = {}) =>
  getWorkTable({ ctx: tilburg.as(who), input: { ...nothing, ...input } });
const pairsOf = ({ pairs }: Awaited<ReturnType<typeof getWorkTable>>) =>
  pairs.map(({ request, helper }) => [request.asker.name, helper.name]);

test("all who wait are looked at together: more people are helped than one by one, and why is said", async () => {
  const table = await tableFor(anneke);
  expect(pairsOf(table)).toEqual([
    ["Fatima", "Nel"],
    ["Bas", "Joost"],
  ]);
  expect(table).toMatchObject({
    helped: 2,
    helpedOneByOne: 1,
    isBest: true,
    lost: 0,
    beingAsked: 0,
    hasMore: false,
  });
  expect(table.pairs[0]?.best).toMatchObject({ name: "Joost", neededFor: coffee });
  expect(table.pairs[0]?.runnerUp).toBeNull();
  expect(table.pairs[0]?.helper.points).toBe(
    table.pairs[0]?.helper.reasons.reduce((sum, { points = 0 }) => sum + points, 0),
  );
  expect(table.pairs[1]).toMatchObject({ best: null, runnerUp: null, fitting: 1 });
  expect(JSON.stringify(table)).not.toMatch(/Ans|Kees/);
  const again = await tableFor(anneke);
  expect([again.pairs, again.without, again.helped]).toEqual([table.pairs, table.without, table.helped]);
});

test("two who are set apart are proposed no more, two who are kept stay; who is left reads why, in counts", async () => {
  const apart = await tableFor(anneke, { apart: `${groceries}.${nel.offerId}` });
  expect(pairsOf(apart)).toHaveLength(1);
  const kept = await tableFor(anneke, { kept: `${groceries}.${joost.offerId}` });
  expect(pairsOf(kept)).toEqual([["Fatima", "Joost"]]);
  expect(kept.pairs[0]).toMatchObject({ isKept: true, runnerUp: { name: "Nel" } });
  expect(kept.without).toMatchObject([
    { request: { id: coffee }, offering: 1, elsewhere: 1, asked: 0, apart: 0, thinking: 0, leftOut: [] },
  ]);
  const gone = await tableFor(anneke, { kept: `${coffee}.${nel.offerId}` });
  expect(gone).toMatchObject({ lost: 1, helped: 2 });
});

test("what the desk has yet to look at stands apart, a case of one's own is at nobody's own table", async () => {
  const lies = await tilburg.coordinator("Lies");
  const own = await tilburg.aHelpRequest({ by: lies, createdAt: addMs(tilburg.clock.now(), -2 * dayMs) });
  const first = await tilburg.aHelpRequest({ by: await tilburg.resident("Ria"), state: "triage" });
  const table = await tableFor(lies);
  expect(table.firstTalk.map(({ id }) => id)).toEqual([first.id]);
  expect(JSON.stringify(table)).not.toContain(own.id);
  expect(JSON.stringify(await tableFor(anneke))).toContain(own.id);
  await expect(
    createWorkTableInvitations({
      ctx: tilburg.as(lies),
      input: {
        pairs: [
          { helpRequestId: groceries, offerId: nel.offerId },
          { helpRequestId: own.id, offerId: joost.offerId },
        ],
      },
    }),
  ).rejects.toThrow(NotFoundError);
  expect(await tilburg.mails()).toEqual([]);
  await tilburg.db.kysely.deleteFrom("help_request").where("id", "in", [own.id, first.id]).execute();
});

test("the table is the desk's, of its own municipality", async () => {
  for (const roles of [["resident"], ["administrator"]] as const) {
    const sara = await tilburg.person("Sara", { roles });
    await expect(tableFor(sara)).rejects.toThrow(ForbiddenError);
    const input = { pairs: [{ helpRequestId: groceries, offerId: nel.offerId }] };
    await expect(createWorkTableInvitations({ ctx: tilburg.as(sara), input })).rejects.toThrow(
      ForbiddenError,
    );
  }
  const ctx = almere.as(await almere.coordinator());
  expect(await getWorkTable({ ctx, input: nothing })).toMatchObject({
    pairs: [],
    without: [],
    firstTalk: [],
  });
  const input = { pairs: [{ helpRequestId: groceries, offerId: nel.offerId }] };
  await expect(createWorkTableInvitations({ ctx, input })).rejects.toThrow(NotFoundError);
});

test("statements do not grow with the number of requests", async () => {
  const count = async () => {
    let statements = 0;
    const ctx = tilburg.as(anneke);
    const db = new Proxy(ctx.db, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== "function") return value;
        if (["all", "one", "maybeOne", "run"].includes(String(name))) statements += 1;
        return value.bind(target);
      },
    });
    const table = await getWorkTable({ ctx: { ...ctx, db }, input: nothing });
    return { statements, requests: table.pairs.length + table.without.length };
  };
  const few = await count();
  const ria = await tilburg.resident("Ria");
  const more = await Promise.all(
    Array.from({ length: 30 }, () =>
      tilburg.aHelpRequest({ by: ria, createdAt: addMs(tilburg.clock.now(), -dayMs) }),
    ),
  );
  const many = await count();
  expect(many.requests).toBe(few.requests + 30);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBeLessThanOrEqual(14);
  const ids = more.map(({ id }) => id);
  await tilburg.db.kysely.deleteFrom("help_request").where("id", "in", ids).execute();
});

test("chosen pairs are asked together: by hand, with mail and audit; what no longer fits is told and holds up nobody", async () => {
  const pairs = [
    { helpRequestId: groceries, offerId: nel.offerId },
    { helpRequestId: coffee, offerId: nel.offerId },
  ];
  const ask = (input: { pairs: typeof pairs }) =>
    createWorkTableInvitations({ ctx: tilburg.as(anneke), input });
  await expect(ask({ pairs })).rejects.toThrow(InvalidInputError);
  const fitting = [
    { helpRequestId: groceries, offerId: nel.offerId },
    { helpRequestId: coffee, offerId: joost.offerId },
  ];
  await tilburg.consents(joost, { "match.be-asked": "withdrawn" });
  const { answer } = await transaction(tilburg.db, async (tx) => {
    await tx.one(lockRequest, { id: coffee });
    const asking = ask({ pairs: fitting });
    // While another holds the second request, the first is asked, and free again.
    await expect.poll(async () => (await tilburg.audit(groceries)).length).toBe(1);
    return { answer: asking };
  });
  expect(await answer).toEqual({ asked: [fitting[0]], notAsked: [fitting[1]] });
  expect(await tilburg.mails()).toMatchObject([{ kind: "invitation", person_id: nel.id }]);
  expect(await tilburg.audit(groceries)).toMatchObject([
    { action: "help_request.invited", actor_id: anneke.id, facts: { asked: 1 } },
  ]);
  expect(await tilburg.audit(coffee)).toEqual([]);
  expect(await ask({ pairs: fitting })).toEqual({ asked: [], notAsked: fitting });

  const table = await tableFor(anneke);
  expect(pairsOf(table)).toEqual([]);
  // Nel is thinking: nobody else is proposed for Fatima meanwhile.
  expect(table.beingAsked).toBe(1);
  const others = Object.fromEntries(table.without.map(({ request, ...why }) => [request.id, why]));
  expect(others[coffee]).toMatchObject({ offering: 1, leftOut: [{ filter: "F2", count: 1 }] });
});
