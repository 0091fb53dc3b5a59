import type { Rota } from "@omzien/contracts";
import { createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from "../errors.ts";
import { loadSearch, rankHelpers } from "../search/rank-helpers.ts";
import { answeredByJoining, mayTakeTurns } from "./fitting.ts";
import {
  acceptRotaProposal,
  askRotaMember,
  getRota,
  leaveRotaAsMember,
  makeRota,
  proposeShifts,
  takeShift,
} from "./index.ts";
import { makeTestRota, sayWhen, type TestRota } from "./testing/make-test-rota.ts";

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

const seenBy = (rota: TestRota, who: { id: string; roles: TestRota["desk"]["roles"] } & TestRota["desk"]) =>
  getRota({ ctx: tilburg.as(who), input: { rotaId: rota.id } });

const mailsOf = async (personId: string, kind: string) =>
  (await tilburg.mails()).filter((mail) => mail.person_id === personId && mail.kind === kind);

const turnsOf = (rota: Rota) => rota.days.map(({ shifts }) => shifts.map(({ memberId }) => memberId).join());

describe("making a rota", () => {
  test("all faults of the days are told at once", async () => {
    const fatima = await tilburg.resident();
    const { id: helpRequestId } = await tilburg.aHelpRequest({ by: fatima });
    const input = {
      helpRequestId,
      startsOn: "2026-12-01",
      endsOn: "2027-01-30",
      weekdays: [1],
      from: "17:00",
      to: "19:00",
      needed: 1,
      maxFaces: null,
      restDay: true,
    };
    const refusal = await makeRota({ ctx: tilburg.as(fatima), input }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidInputError);
    expect((refusal as InvalidInputError).faults.map(({ code }) => code)).toEqual([
      "not_ahead",
      "rota_too_long",
      "after_request",
    ]);
  });

  test("it has one rota, always with a last day, and is nobody else's", async () => {
    const rota = await makeTestRota(tilburg, { names: [] });
    const input = {
      helpRequestId: rota.helpRequestId,
      startsOn: "2026-12-03",
      endsOn: "2026-12-04",
      weekdays: [1, 2, 3, 4, 5],
      from: "17:00",
      to: "19:00",
      needed: 1,
      maxFaces: null,
      restDay: true,
    };
    await expect(makeRota({ ctx: tilburg.as(rota.asker), input })).rejects.toThrow(
      new ConflictError("rota_exists"),
    );
    const kees = await tilburg.resident("Kees");
    await expect(makeRota({ ctx: tilburg.as(kees), input })).rejects.toThrow(NotFoundError);
    await expect(seenBy(rota, kees)).rejects.toThrow(NotFoundError);
    await expect(
      getRota({ ctx: almere.as(await almere.coordinator()), input: { rotaId: rota.id } }),
    ).rejects.toThrow(NotFoundError);
    const ends = await tilburg.jobs("end_rota");
    expect(ends.map(({ payload }) => payload["rotaId"])).toContain(rota.id);
    expect((await tilburg.audit(rota.id)).map(({ action }) => action)).toContain("rota.made");
  });
});

describe("who may take turns", () => {
  test("only who fits by the hard filters: a block, a withdrawn yes and somebody without an offer are refused alike", async () => {
    const rota = await makeTestRota(tilburg, { names: [] });
    const ctx = tilburg.as(rota.desk);
    const blocked = await tilburg.helper("Bea");
    await tilburg.db.kysely
      .insertInto("block")
      .values({
        person_id: rota.asker.id,
        blocked_id: blocked.id,
        blocked_at: tilburg.clock.now(),
        cause: "own-choice",
      })
      .execute();
    const notAsked = await tilburg.helper("Nina", { consents: { "match.be-asked": null } });
    const noOffer = await tilburg.resident("Guus");
    for (const { id: personId } of [blocked, notAsked, noOffer]) {
      await expect(askRotaMember({ ctx, input: { rotaId: rota.id, personId } })).rejects.toThrow(
        new ConflictError("helper_not_available"),
      );
    }
    const fine = await tilburg.helper("Fenna");
    const asked = await askRotaMember({ ctx, input: { rotaId: rota.id, personId: fine.id } });
    expect(asked.members).toMatchObject([{ personId: fine.id, state: "asked" }]);
    expect(await mailsOf(fine.id, "rota-asked")).toHaveLength(1);
    await expect(
      askRotaMember({ ctx: tilburg.as(rota.asker), input: { rotaId: rota.id, personId: fine.id } }),
    ).rejects.toThrow(ForbiddenError);
  });

  test("a place lasts when the asker looks less far; who is asked anew has to fit, and nobody comes who lives too close", async () => {
    const rota = await makeTestRota(tilburg, { names: ["Joost"] });
    const [joost] = rota.helpers;
    if (!joost) throw new Error("There are helpers");
    const placeOf = ({ id }: { id: string }) =>
      tilburg.db.kysely
        .selectFrom("person")
        .select(["area_id", "x", "y"])
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
    const move = (place: Partial<Awaited<ReturnType<typeof placeOf>>>) =>
      tilburg.db.kysely.updateTable("person").set(place).where("id", "=", joost.id).execute();
    const lookFor = (audience: "neighbourhood" | "municipality", nearness: "any" | "not-my-area") =>
      tilburg.db.kysely
        .updateTable("help_request")
        .set({ audience, ring: "neighbourhood", nearness })
        .where("id", "=", rota.helpRequestId)
        .execute();
    const far = await tilburg.helper("Fenna", { area: "zuid" });
    const { area_id: near } = await placeOf(rota.asker);
    await move(await placeOf(far));
    await tilburg.db.kysely
      .updateTable("help_offer")
      .set({ max_distance_meters: 500 })
      .where("person_id", "=", joost.id)
      .execute();
    await lookFor("neighbourhood", "any");
    const take = (date: string) => takeShift({ ctx: tilburg.as(joost), input: { rotaId: rota.id, date } });
    expect((await take("2026-12-03")).days[0]).toMatchObject({ missing: 0 });
    await expect(
      askRotaMember({ ctx: tilburg.as(rota.desk), input: { rotaId: rota.id, personId: far.id } }),
    ).rejects.toThrow(new ConflictError("helper_not_available"));
    await lookFor("municipality", "not-my-area");
    expect((await take("2026-12-05")).days[2]).toMatchObject({ missing: 0 });
    await tilburg.db.kysely.updateTable("person").set({ area_id: near }).where("id", "=", joost.id).execute();
    await expect(take("2026-12-07")).rejects.toThrow(new ConflictError("helper_not_available"));
  });

  test("a turn is a promise: at that hour nobody else asks her, later that day they do", async () => {
    const date = "2026-12-07";
    const rota = await makeTestRota(tilburg, {
      names: ["Joost"],
      input: { startsOn: date, endsOn: date, from: "10:00", to: "12:00" },
    });
    const [joost] = rota.helpers;
    if (!joost) throw new Error("There are helpers");
    const kees = await tilburg.resident("Kees");
    const isFoundAt = async (from: string, to: string) => {
      const timing = { kind: "once" as const, moment: { date, from, to } };
      const { id } = await tilburg.aHelpRequest({ by: kees, timing });
      const ctx = tilburg.as({ job: "search_helpers" });
      const search = await loadSearch(tilburg.db, ctx, id);
      if (!search) throw new Error("There is a request");
      const { top } = await rankHelpers(tilburg.db, ctx, search, 100);
      return top.some(({ helperId }) => helperId === joost.id);
    };
    expect(await isFoundAt("10:00", "12:00")).toBe(true);
    await takeShift({ ctx: tilburg.as(joost), input: { rotaId: rota.id, date } });
    expect(await isFoundAt("10:00", "12:00")).toBe(false);
    expect(await isFoundAt("14:00", "16:00")).toBe(true);
    // Her own turn keeps her from none of this rota.
    expect((await sayWhen(tilburg, rota.id, joost)).days[0]?.shifts).toMatchObject([{ isMine: true }]);
  });

  test("a rule that let blocks or consent be answered by a yes would be seen", () => {
    expect(mayTakeTurns(["F7", "F14"])).toBe(true);
    expect(mayTakeTurns(["F12"])).toBe(false);
    expect(mayTakeTurns(["F2"])).toBe(false);
    expect(mayTakeTurns(["F12"], [...answeredByJoining, "F12"])).toBe(true);
  });
});

describe("sharing the turns out", () => {
  test("fairly, with a rest day, and nobody's before somebody takes it over; then everybody has a mail", async () => {
    const rota = await makeTestRota(tilburg);
    const [joost] = rota.helpers;
    const ctx = tilburg.as(rota.asker);
    const proposed = await proposeShifts({ ctx, input: { rotaId: rota.id } });
    expect(proposed.proposal).toMatchObject({ label: "optimal", better: 0, isCurrent: true, unfilled: [] });
    expect(turnsOf(proposed).join("")).toBe("");
    if (!joost) throw new Error("There are helpers");
    expect((await seenBy(rota, joost)).proposal).toBeNull();

    const input = { rotaId: rota.id, proposalId: proposed.proposal?.id ?? "" };
    await expect(acceptRotaProposal({ ctx: tilburg.as(joost), input })).rejects.toThrow(ForbiddenError);
    const accepted = await acceptRotaProposal({ ctx, input });
    const turns = turnsOf(accepted);
    expect(turns.every((memberId, day) => memberId !== "" && memberId !== turns[day + 1])).toBe(true);
    expect(accepted.members.map(({ shifts }) => shifts).toSorted()).toEqual([3, 3, 4]);
    for (const { id } of [rota.asker, ...rota.helpers])
      expect(await mailsOf(id, "rota-agreed")).toHaveLength(1);
    await expect(acceptRotaProposal({ ctx, input })).rejects.toThrow(new ConflictError("rota_changed"));
  });

  test("says of an open turn why nobody comes", async () => {
    const rota = await makeTestRota(tilburg, { names: ["Joost"] });
    const seen = await proposeShifts({ ctx: tilburg.as(rota.desk), input: { rotaId: rota.id } });
    expect(seen.proposal?.unfilled).toHaveLength(5);
    expect(seen.proposal?.unfilled[0]?.reasons).toEqual([{ code: "days_running", members: 1 }]);
  });

  test("a proposal of before somebody said that they can come less does not become the rota", async () => {
    const rota = await makeTestRota(tilburg);
    const ctx = tilburg.as(rota.desk);
    const { proposal } = await proposeShifts({ ctx, input: { rotaId: rota.id } });
    const [joost] = rota.helpers;
    if (joost) await sayWhen(tilburg, rota.id, joost, { dates: ["2026-12-03"] });
    const input = { rotaId: rota.id, proposalId: proposal?.id ?? "" };
    await expect(acceptRotaProposal({ ctx, input })).rejects.toThrow(new ConflictError("rota_changed"));
  });

  test("the asker does not read who was only asked, or said no; the desk does", async () => {
    const rota = await makeTestRota(tilburg, { names: ["Joost", "Samira"] });
    const ctx = tilburg.as(rota.desk);
    for (const name of ["Iris", "Wim"]) {
      const { id: personId } = await tilburg.helper(name);
      const { members } = await askRotaMember({ ctx, input: { rotaId: rota.id, personId } });
      const memberId = members.find((member) => member.personId === personId)?.id ?? "";
      if (name === "Wim") await leaveRotaAsMember({ ctx, input: { rotaId: rota.id, memberId } });
    }
    const namesFor = async (who: TestRota["desk"]) =>
      (await seenBy(rota, who)).members.map(({ name }) => name).toSorted();
    expect(await namesFor(rota.asker)).toEqual(["Joost", "Samira"]);
    expect(await namesFor(rota.desk)).toHaveLength(4);
  });

  test("the others see a first name only where somebody lets them, and nobody's days", async () => {
    const rota = await makeTestRota(tilburg);
    const [joost, samira] = rota.helpers;
    if (!joost || !samira) throw new Error("There are helpers");
    await tilburg.db.kysely
      .updateTable("rota_member")
      .set({ is_named: false })
      .where("person_id", "=", samira.id)
      .execute();
    const seen = await seenBy(rota, joost);
    const names = seen.members.map(({ name }) => name);
    expect(names).toContain("Lotte");
    expect(names).not.toContain("Samira");
    expect(
      seen.members.filter(({ isMe }) => !isMe).every(({ availability }) => availability === undefined),
    ).toBe(true);
    expect(seen.members.find(({ isMe }) => isMe)?.availability).toHaveLength(10);
    expect((await seenBy(rota, rota.asker)).members.map(({ name }) => name)).toContain("Samira");
    const desk = await seenBy(rota, rota.desk);
    expect(desk.members.every(({ availability }) => availability?.length === 10)).toBe(true);
  });
});
