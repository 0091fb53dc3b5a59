import { describe, expect, it } from "vitest";
import { dates, free, member, rested } from "../testing/fortnight.ts";
import { rota, settledPlan } from "./rota.ts";
import { rotaByHand } from "./rota-greedy.ts";
import type { RotaMember, RotaPlan, Shift } from "./rota-types.ts";

const on = (days: string) => days.split("").map((day) => `2026-12-0${day}`);
const at = (day: number, memberId: string): Shift => ({ date: `2026-12-0${day}`, memberId });

/** Members as `a: "13"`: who can come on which days; as `"13/1"` rather not on the first. */
const plan = (needed: string, own: Record<string, string>, more: Partial<RotaPlan> = {}): RotaPlan => ({
  days: needed.split("").map((people, index) => ({ date: `2026-12-0${index + 1}`, needed: Number(people) })),
  members: Object.entries(own).map(([id, days]): RotaMember => {
    const [can = "", rather = "", most = "9"] = days.split(/[/x]/);
    return { ...member(id, on(can), Number(most)), rather: on(rather) };
  }),
  rules: free,
  promised: [],
  ...more,
});

const byHand = (given: RotaPlan) => {
  const { plan: settled, kept } = settledPlan(given);
  return rotaByHand(settled, kept)
    .map(({ date, memberId }) => `${Number(date.slice(-2))}${memberId}`)
    .join(" ");
};

describe("by hand", () => {
  it("the day to which fewest can come is filled first", () => {
    expect(byHand(plan("111", { a: "2/2x1", b: "123" }))).toBe("1b 2a 3b");
  });

  it("another order of the days counts where it costs less", () => {
    expect(byHand(plan("21", { a: "12/2x1", b: "1/x1" }))).toBe("1a 1b");
    expect(byHand(plan("11", { a: "12/1x1" }))).toBe("2a");
  });

  it("who has least comes, of those the first by name, rather not on a day that somebody else has", () => {
    expect(byHand(plan("1", { b: "1", a: "1" }))).toBe("1a");
    expect(byHand(plan("11", { a: "12", b: "12" }))).toBe("1a 2b");
    expect(byHand(plan("11", { a: "1/1x2", b: "1/x1" }))).toBe("1b");
  });

  it("a shift moves to somebody else where that frees who can come", () => {
    expect(byHand(plan("111", { a: "23/x1", b: "13/1x1" }, { rules: rested }))).toBe("2a 3b");
    expect(byHand(plan("121", { a: "123/x1", b: "123/x2" }))).toBe("1b 2a 2b");
  });

  it("what was promised does not move", () => {
    expect(byHand(plan("11", { a: "12/x1", b: "1/x2" }))).toBe("1b 2a");
    expect(byHand(plan("11", { a: "12/x1", b: "1/x2" }, { promised: [at(1, "a")] }))).toBe("1a");
  });

  it("where faces are limited, who can come more often goes first, and a face that is known costs nothing", () => {
    const faces = (maxFaces: number) => ({ rules: { maxFaces, restDay: false } });
    expect(byHand(plan("11", { a: "1", b: "2", c: "12" }, faces(1)))).toBe("1c 2c");
    expect(byHand(plan("1111", { a: "34/4x2", b: "23/x2", c: "24/x1" }, faces(2)))).toBe("2b 3b 4c");
  });

  it("nobody comes to a day that is full, nor where nobody can", () => {
    expect(byHand(plan("01", { a: "12", b: "12" }))).toBe("2a");
    expect(byHand(plan("11", { a: "1" }))).toBe("1a");
    expect(byHand(plan("11", {}))).toBe("");
  });
});

describe("a rota", () => {
  it("by hand that costs what the bound says is the best", () => {
    expect(rota(plan("111", { b: "123/x2" }, { rules: rested }))).toMatchObject({
      shifts: [at(1, "b"), at(3, "b")],
      cost: 1010,
      lowerBound: 1010,
      label: "optimal",
    });
    expect(rota(plan("11", { b: "12" }, { rules: rested }))).toMatchObject({ cost: 1000, label: "greedy" });
  });

  it("is settled in one order, each promise once, and only of who still comes to a day that is still wanted", () => {
    const given = plan("111", { b: "12", a: "123" });
    const promised = [at(3, "b"), at(2, "a"), at(2, "b"), at(1, "b"), at(2, "b"), at(4, "a"), at(1, "zoe")];
    const {
      plan: settled,
      kept,
      lapsed,
    } = settledPlan({
      ...given,
      days: given.days.toReversed(),
      promised,
    });
    expect(settled.days.map(({ date }) => date)).toEqual(dates(3));
    expect(settled.members.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(kept).toEqual([at(1, "b"), at(2, "a"), at(2, "b")]);
    expect(lapsed).toEqual([at(1, "zoe"), at(2, "b"), at(3, "b"), at(4, "a")]);
  });
});
