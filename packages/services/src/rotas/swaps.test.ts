import { createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConflictError, NotFoundError } from "../errors.ts";
import { answerSwap, endRota, proposeSwap } from "./index.ts";
import { lookAt } from "./testing/look-at-rota.ts";
import { makeTestRota, shareOut } from "./testing/make-test-rota.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(async () => {
  await tilburg.drop();
});

const { seenBy, mailsOf, looksOf } = lookAt(() => tilburg);

describe("two swap", () => {
  async function twoTurns() {
    const rota = await makeTestRota(tilburg, { names: ["Joost", "Samira"], input: { restDay: true } });
    const seen = await shareOut(tilburg, rota);
    const [first, second] = [seen.days[0]?.shifts[0], seen.days[1]?.shifts[0]];
    const helperOf = (memberId: string | undefined) =>
      rota.helpers.find(({ id }) => seen.members.some((one) => one.id === memberId && one.personId === id));
    const [one, two] = [helperOf(first?.memberId), helperOf(second?.memberId)];
    if (!first || !second || !one || !two) throw new Error("There are two turns");
    return { rota, first, second, one, two };
  }

  test("only once the other has said yes, who reads first which rule it breaks; then both have a mail", async () => {
    const { rota, first, second, one, two } = await twoTurns();
    const ctx = tilburg.as(one);
    const asked = await proposeSwap({
      ctx,
      input: { rotaId: rota.id, shiftId: first.id, forShiftId: second.id },
    });
    expect(asked.days[0]?.shifts[0]?.id).toBe(first.id);
    expect(await mailsOf(two.id, "rota-swap-asked")).toHaveLength(1);
    const [swap] = (await seenBy(rota, two)).swaps;
    expect(swap).toMatchObject({ date: "2026-12-03", forDate: "2026-12-04", breaks: ["days_running"] });
    const input = { rotaId: rota.id, swapId: swap?.id ?? "", answer: "yes" as const };
    await expect(answerSwap({ ctx, input })).rejects.toThrow(NotFoundError);
    await expect(answerSwap({ ctx: tilburg.as(rota.asker), input })).rejects.toThrow(NotFoundError);
    const swapped = await answerSwap({ ctx: tilburg.as(two), input });
    expect(swapped.days[0]?.shifts[0]?.isMine).toBe(true);
    expect(swapped.days[1]?.shifts[0]?.memberId).toBe(first.memberId);
    for (const { id } of [one, two, rota.asker]) expect(await mailsOf(id, "rota-changed")).toHaveLength(1);
    await expect(answerSwap({ ctx: tilburg.as(two), input })).rejects.toThrow(
      new ConflictError("swap_no_longer_open"),
    );
    const history = await tilburg.db.kysely
      .selectFrom("rota_shift")
      .select(["ended_because", "ended_by"])
      .where("id", "=", first.id)
      .executeTakeFirst();
    expect(history).toEqual({ ended_because: "swap", ended_by: two.id });
  });

  test("what was not answered before the day is asked no more, and the day has nothing to hand back", async () => {
    const { rota, first, second, one, two } = await twoTurns();
    await proposeSwap({
      ctx: tilburg.as(one),
      input: { rotaId: rota.id, shiftId: first.id, forShiftId: second.id },
    });
    const asked = async () =>
      Promise.all([one, two, rota.desk].map(async (who) => (await seenBy(rota, who)).swaps.length));
    expect(await asked()).toEqual([1, 1, 1]);
    expect((await seenBy(rota, one)).days[0]).toMatchObject({ isAhead: true, isOver: false });
    tilburg.clock.advance({ days: 2, hours: 7 });
    expect(await asked()).toEqual([0, 0, 0]);
    expect((await seenBy(rota, one)).days[0]).toMatchObject({ isAhead: false, isOver: false });
    tilburg.clock.advance({ days: -2, hours: -7 });
    await endRota({ ctx: tilburg.as(rota.asker), input: { rotaId: rota.id } });
    expect(await asked()).toEqual([0, 0, 0]);
    expect(await looksOf(rota)).toBe(1);
  });

  test("a no changes nothing; the desk may say it for who phones", async () => {
    const { rota, first, two, one } = await twoTurns();
    const toMemberId = (await seenBy(rota, two)).myMemberId ?? "";
    const asked = await proposeSwap({
      ctx: tilburg.as(one),
      input: { rotaId: rota.id, shiftId: first.id, toMemberId },
    });
    const swapId = asked.swaps[0]?.id ?? "";
    await answerSwap({ ctx: tilburg.as(rota.desk), input: { rotaId: rota.id, swapId, answer: "no" } });
    const after = await seenBy(rota, one);
    expect(after.swaps).toEqual([]);
    expect(after.days[0]?.shifts[0]?.id).toBe(first.id);
    expect(await mailsOf(one.id, "rota-swap-refused")).toHaveLength(1);
  });
});
