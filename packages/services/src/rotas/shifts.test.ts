import type { Rota } from "@omzien/contracts";
import { createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finishCallTask, listCallTasks } from "../call-tasks/index.ts";
import { withdrawConsent } from "../consents/index.ts";
import { getDeskCounts } from "../desk/index.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import {
  getSearchCourse,
  listCandidates,
  listHelpRequests,
  searchHelpers,
  withdrawHelpRequest,
} from "../help-requests/index.ts";
import {
  askRotaMember,
  endOldRota,
  endRota,
  getRota,
  leaveRotaAsMember,
  listRotas,
  remindShift,
  returnShift,
  stopRotaMember,
  takeShift,
} from "./index.ts";
import { lookAt } from "./testing/look-at-rota.ts";
import { makeTestRota, sayWhen, shareOut } from "./testing/make-test-rota.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(async () => {
  await tilburg.drop();
});

const { seenBy, mailsOf, looksOf } = lookAt(() => tilburg);

const turnsOf = (rota: Rota) => rota.days.map(({ shifts }) => shifts.map(({ memberId }) => memberId).join());

describe("when somebody cannot come after all", () => {
  test("only the open turns are shared out anew: what was promised stays", async () => {
    const rota = await makeTestRota(tilburg);
    const before = await shareOut(tilburg, rota);
    const [joost] = rota.helpers;
    const gone = before.members.find(({ personId }) => personId === joost?.id);
    if (!joost || !gone) throw new Error("There are helpers");
    const left = await leaveRotaAsMember({
      ctx: tilburg.as(joost),
      input: { rotaId: rota.id, memberId: gone.id },
    });
    expect(left.openShifts).toBe(gone.shifts);
    expect(await mailsOf(rota.asker.id, "rota-changed")).toHaveLength(1);
    for (const { id } of rota.helpers)
      expect(await mailsOf(id, "rota-shift-open")).toHaveLength(id === joost.id ? 0 : 1);
    expect(await looksOf(rota)).toBe(1);
    const after = await shareOut(tilburg, rota);
    const kept = (id: string, day: number) => id === gone.id || id === turnsOf(after)[day];
    expect(turnsOf(before).every(kept)).toBe(true);
    await expect(seenBy(rota, joost)).rejects.toThrow(NotFoundError);
  });

  test("one turn is handed back, and taken again while it is open; a rule of the rota holds for that too", async () => {
    const rota = await makeTestRota(tilburg, { names: ["Joost", "Samira"] });
    const before = await shareOut(tilburg, rota);
    const day = before.days[2];
    const shift = day?.shifts[0];
    const owner = rota.helpers.find(({ id }) =>
      before.members.some((one) => one.personId === id && one.id === shift?.memberId),
    );
    const other = rota.helpers.find((helper) => helper !== owner);
    if (!day || !shift || !owner || !other) throw new Error("There is a turn");
    const input = { rotaId: rota.id, shiftId: shift.id };
    await expect(returnShift({ ctx: tilburg.as(other), input })).rejects.toThrow(NotFoundError);
    const open = await returnShift({ ctx: tilburg.as(owner), input });
    expect(open.days[2]).toMatchObject({ missing: 1, shifts: [] });
    expect(await mailsOf(other.id, "rota-shift-open")).toHaveLength(1);
    expect(await looksOf(rota)).toBe(1);
    // The other comes the day before and the day after.
    await expect(
      takeShift({ ctx: tilburg.as(other), input: { rotaId: rota.id, date: day.date } }),
    ).rejects.toThrow(new ConflictError("shift_not_open"));
    const again = await takeShift({ ctx: tilburg.as(owner), input: { rotaId: rota.id, date: day.date } });
    expect(again.days[2]).toMatchObject({ missing: 0, shifts: [{ isMine: true }] });
  });

  test("the desk does it for who phones, and sees a turn within two days that nobody takes", async () => {
    const rota = await makeTestRota(tilburg, { names: ["Joost", "Samira"], noEmail: ["Joost", "Samira"] });
    const seen = await shareOut(tilburg, rota);
    const ctx = tilburg.as(rota.desk);
    const first = seen.days[0]?.shifts[0];
    if (!first) throw new Error("There is a turn");
    tilburg.clock.advance({ days: 1 });
    expect((await seenBy(rota, rota.desk)).toCall).toMatchObject([{ memberId: first.memberId }]);
    await returnShift({ ctx, input: { rotaId: rota.id, shiftId: first.id } });
    const { items } = await listRotas({ ctx, input: { list: "desk", limit: 100 } });
    expect(items.find(({ id }) => id === rota.id)?.days[0]).toMatchObject({ isSoon: true, missing: 1 });
    tilburg.clock.advance({ days: -1 });
    const mine = await listRotas({ ctx: tilburg.as(rota.asker), input: { list: "mine", limit: 10 } });
    expect(mine.items.map(({ id }) => id)).toEqual([rota.id]);
  });
});

test("nobody else is asked while those who share the help are enough", async () => {
  const rota = await makeTestRota(tilburg, { names: ["Joost", "Samira"] });
  await tilburg.helper("Iris");
  const seen = await shareOut(tilburg, rota);
  const input = { helpRequestId: rota.helpRequestId };
  const search = () => searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input });
  const asked = () =>
    tilburg.db.kysely
      .selectFrom("invitation")
      .select("id")
      .where("help_request_id", "=", rota.helpRequestId)
      .execute();
  const course = async () => (await getSearchCourse({ ctx: tilburg.as(rota.asker), input })).next;
  const seenAtDesk = async () => {
    const ctx = tilburg.as(rota.desk);
    const { items } = await listHelpRequests({ ctx, input: { list: "unanswered", limit: 100 } });
    expect((await getDeskCounts({ ctx })).unanswered).toBe(items.length);
    const { nextStep } = await listCandidates({ ctx, input });
    return [items.some(({ id }) => id === rota.helpRequestId), nextStep.kind];
  };
  await tilburg.db.kysely
    .updateTable("help_request")
    .set({ opened_at: new Date(tilburg.clock.now().getTime() - 86_400_000) })
    .where("id", "=", rota.helpRequestId)
    .execute();
  await search();
  expect(await asked()).toEqual([]);
  expect(await course()).toBeNull();
  expect(await seenAtDesk()).toEqual([false, "none"]);
  const shiftId = seen.days[3]?.shifts[0]?.id ?? "";
  await returnShift({ ctx: tilburg.as(rota.desk), input: { rotaId: rota.id, shiftId } });
  expect(await course()).not.toBeNull();
  expect(await seenAtDesk()).toEqual([true, "wave"]);
  await search();
  expect(await asked()).not.toEqual([]);
});

describe("whoever stops is out at once", () => {
  test("a stop between two: neither sees the other, the others go on, and the desk has a report", async () => {
    const rota = await makeTestRota(tilburg);
    const seen = await shareOut(tilburg, rota);
    const [joost, samira] = rota.helpers;
    const member = seen.members.find(({ personId }) => personId === joost?.id);
    if (!joost || !samira || !member) throw new Error("There are helpers");
    const input = { rotaId: rota.id, memberId: member.id, remark: "" };
    await expect(stopRotaMember({ ctx: tilburg.as(samira), input })).rejects.toThrow(NotFoundError);
    await stopRotaMember({ ctx: tilburg.as(joost), input });
    await expect(seenBy(rota, joost)).rejects.toThrow(NotFoundError);
    const after = await seenBy(rota, rota.asker);
    expect(after.members.find(({ id }) => id === member.id)?.name).toBe("");
    expect(JSON.stringify(after)).not.toContain("Joost");
    expect(after.days.filter(({ missing }) => missing > 0)).toHaveLength(member.shifts);
    expect(await mailsOf(joost.id, "match-stopped")).toHaveLength(1);
    const report = await tilburg.db.kysely
      .selectFrom("report")
      .select(["cause", "about_person_id"])
      .where("reporter_id", "=", joost.id)
      .executeTakeFirst();
    expect(report).toEqual({ cause: "stop", about_person_id: rota.asker.id });
    await expect(
      askRotaMember({ ctx: tilburg.as(rota.desk), input: { rotaId: rota.id, personId: joost.id } }),
    ).rejects.toThrow(new ConflictError("helper_not_available"));
  });

  test("the desk stops one of them: the report is about that one", async () => {
    const rota = await makeTestRota(tilburg, { names: ["Joost"] });
    const [joost] = rota.helpers;
    const ctx = tilburg.as(rota.desk);
    const member = (await seenBy(rota, rota.desk)).members.find(({ personId }) => personId === joost?.id);
    await stopRotaMember({ ctx, input: { rotaId: rota.id, memberId: member?.id ?? "", remark: "" } });
    const report = await tilburg.db.kysely
      .selectFrom("report")
      .select("about_person_id")
      .where("reporter_id", "=", rota.desk.id)
      .executeTakeFirst();
    expect(report).toEqual({ about_person_id: joost?.id });
  });

  test("whoever takes back that they may be asked has no turn any more, in the same moment", async () => {
    const rota = await makeTestRota(tilburg);
    await shareOut(tilburg, rota);
    const [joost] = rota.helpers;
    if (!joost) throw new Error("There are helpers");
    await withdrawConsent({ ctx: tilburg.as(joost), input: { purpose: "match.be-asked" } });
    const seen = await seenBy(rota, rota.desk);
    expect(seen.members.find(({ personId }) => personId === joost.id)).toMatchObject({
      state: "left",
      shifts: 0,
    });
  });

  test("with the request the rota ends, and who had a turn is told; nobody's days are kept", async () => {
    const rota = await makeTestRota(tilburg);
    await shareOut(tilburg, rota);
    await withdrawHelpRequest({
      ctx: tilburg.as(rota.asker),
      input: { helpRequestId: rota.helpRequestId, reason: "" },
    });
    const seen = await seenBy(rota, rota.desk);
    expect(seen).toMatchObject({ endedBecause: "request-ended" });
    expect(seen.members.every(({ availability }) => availability?.length === 0)).toBe(true);
    for (const { id } of rota.helpers) expect(await mailsOf(id, "rota-ended")).toHaveLength(1);
    await expect(endRota({ ctx: tilburg.as(rota.asker), input: { rotaId: rota.id } })).rejects.toThrow(
      new ConflictError("rota_ended"),
    );
  });
});

test("who has no e-mail is called by the desk when the rota ends, once; the others have a mail", async () => {
  const tenant = await createTestTenant("almere");
  const rota = await makeTestRota(tenant, { names: ["Joost", "Samira"], noEmail: ["Samira"] });
  const [joost, samira] = rota.helpers;
  const seen = await shareOut(tenant, rota);
  await endRota({ ctx: tenant.as(rota.asker), input: { rotaId: rota.id } });
  const calls = await listCallTasks({ ctx: tenant.as(rota.desk), input: { limit: 10 } });
  const samiras = seen.members.find(({ personId }) => personId === samira?.id)?.id;
  const dates = seen.days
    .filter(({ shifts }) => shifts.some(({ memberId }) => memberId === samiras))
    .map(({ date }) => date);
  expect(dates.length).toBeGreaterThan(1);
  expect(calls.items).toMatchObject([
    {
      kind: "rota-ended",
      person: { id: samira?.id, name: "Samira" },
      rota: { help: "Boodschappen doen", dates },
    },
  ]);
  const told = (await tenant.mails()).filter(({ kind }) => kind === "rota-ended");
  expect(told.map((mail) => mail.person_id)).toEqual([joost?.id]);
  await finishCallTask({
    ctx: tenant.as(rota.desk),
    input: { callTaskId: calls.items[0]?.id ?? "", outcome: "done" },
  });
  expect((await listCallTasks({ ctx: tenant.as(rota.desk), input: { limit: 10 } })).items).toEqual([]);
  await tenant.drop();
});

test("of every rota that ends there is a call of its own, which says which rota", async () => {
  const tenant = await createTestTenant("almere");
  const first = await makeTestRota(tenant, { names: ["Samira"], noEmail: ["Samira"] });
  const [samira] = first.helpers;
  if (!samira) throw new Error("There is a helper");
  const second = await makeTestRota(tenant, { names: [], input: { startsOn: "2026-12-05" } });
  await askRotaMember({ ctx: tenant.as(first.desk), input: { rotaId: second.id, personId: samira.id } });
  await sayWhen(tenant, second.id, samira);
  for (const rota of [first, second]) {
    await shareOut(tenant, rota);
    await endRota({ ctx: tenant.as(rota.asker), input: { rotaId: rota.id } });
  }
  // Begun at one moment, so in no order.
  const { items } = await listCallTasks({ ctx: tenant.as(first.desk), input: { limit: 10 } });
  expect(items.map(({ kind, rota }) => [kind, rota?.dates[0]]).toSorted()).toEqual([
    ["rota-ended", "2026-12-03"],
    ["rota-ended", "2026-12-05"],
  ]);
  await tenant.drop();
});

test("a reminder goes out once, the morning before, and not for a turn that was handed back", async () => {
  const tenant = await createTestTenant("almere");
  const rota = await makeTestRota(tenant, { names: ["Joost", "Samira"] });
  const seen = await shareOut(tenant, rota);
  const remindedOf = async () => (await tenant.mails()).filter(({ kind }) => kind === "rota-shift-tomorrow");
  const [first, second] = [seen.days[0]?.shifts[0]?.id ?? "", seen.days[1]?.shifts[0]?.id ?? ""];
  const jobs = await tenant.jobs("remind_shift");
  expect(jobs.find(({ payload }) => payload["shiftId"] === first)?.runAt.toISOString()).toBe(
    "2026-12-02T09:00:00.000Z",
  );
  const remind = (shiftId: string) =>
    remindShift({ ctx: tenant.as({ job: "remind_shift" }), input: { shiftId } });
  await remind(first);
  expect(await remindedOf()).toEqual([]);
  tenant.clock.set("2026-12-02T09:00:00Z");
  await remind(first);
  await remind(first);
  expect(await remindedOf()).toMatchObject([{ subject_id: first }]);
  await returnShift({ ctx: tenant.as(rota.desk), input: { rotaId: rota.id, shiftId: second } });
  tenant.clock.set("2026-12-03T09:00:00Z");
  await remind(second);
  expect(await remindedOf()).toHaveLength(1);

  const end = () => endOldRota({ ctx: tenant.as({ job: "end_rota" }), input: { rotaId: rota.id } });
  await end();
  expect((await getRota({ ctx: tenant.as(rota.asker), input: { rotaId: rota.id } })).endedAt).toBeNull();
  tenant.clock.set("2026-12-13T00:00:00Z");
  await end();
  expect((await getRota({ ctx: tenant.as(rota.asker), input: { rotaId: rota.id } })).endedBecause).toBe(
    "over",
  );
  await tenant.drop();
});
