import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../testing/property-runs.ts";
import { dates, fortnight, free, member, rested } from "../testing/fortnight.ts";
import { brokenRotas, type RotaOf, rotaProperties, type RotaProperty } from "../testing/rota-properties.ts";
import { exactRota } from "./exact-rota.ts";
import { rota } from "./rota.ts";
import { rotaFaults, shiftCost, unfilledCost } from "./rota-rules.ts";
import type { RotaPlan, Shift } from "./rota-types.ts";

const properties = Object.entries<RotaProperty>(rotaProperties);
const broken = new Map<string, RotaOf>(Object.entries(brokenRotas));

describe("every rota", () => {
  it.each(properties)(
    "%s",
    (_, property) => {
      fc.assert(property(rota), propertyRuns);
    },
    300_000,
  );
});

describe("a broken rota is caught", () => {
  it.each(properties)("when this no longer holds: %s", (name, property) => {
    expect(fc.check(property(broken.get(name) ?? rota), { numRuns: 5000, seed: 9 }).failed).toBe(true);
  });
});

const perMember = ({ shifts }: { shifts: readonly Shift[] }) =>
  [...Map.groupBy(shifts, ({ memberId }) => memberId).values()].map(({ length }) => length);

describe("a fortnight", () => {
  it("without side rules is filled, spread, and proven the best", () => {
    const found = rota(fortnight(free));
    expect([found.label, found.unfilled]).toEqual(["optimal", []]);
    expect(Math.max(...perMember(found)) - Math.min(...perMember(found))).toBeLessThanOrEqual(1);
  });

  it("with four faces at most and no two days running is filled by the exact way, and proven", async () => {
    const plan = fortnight({ maxFaces: 4, restDay: true });
    const found = await exactRota(plan, { timeLimitMs: 10_000 });
    expect(rotaFaults(plan, found.shifts)).toEqual([]);
    expect([found.label, found.unfilled]).toEqual(["optimal", []]);
    expect(found.cost).toBeLessThanOrEqual(rota(plan).cost);
    expect(perMember(found).length).toBeLessThanOrEqual(4);
  });

  it("when one drops out the others keep their days, and who is left fills the gaps", async () => {
    const plan = fortnight(rested);
    const before = await exactRota(plan, { timeLimitMs: 10_000 });
    const after = await exactRota(
      { ...plan, members: plan.members.filter(({ id }) => id !== "carla"), promised: before.shifts },
      { timeLimitMs: 10_000 },
    );
    const kept = before.shifts.filter(({ memberId }) => memberId !== "carla");
    expect(after.shifts).toEqual(expect.arrayContaining(kept));
    expect(after.lapsed.every(({ memberId }) => memberId === "carla")).toBe(true);
    expect(rotaFaults(plan, after.shifts)).toEqual([]);
  });

  it("without time the rule of thumb stands, and says so", async () => {
    const plan = fortnight({ maxFaces: 3, restDay: true });
    const found = await exactRota(plan, { timeLimitMs: 0, graceMs: 1 });
    expect(found).toEqual(rota(plan));
    expect(found.label).toBe("greedy");
  });

  it("too big for the time gives the best that was found, with a label that says so", async () => {
    const days = dates(28).map((date) => ({ date, needed: 2 }));
    const members = Array.from({ length: 24 }, (_, index) =>
      member(
        `m${String(index).padStart(2, "0")}`,
        dates(28).filter((_, day) => (day * (index + 5) + index * index) % 11 < 4),
      ),
    );
    const plan = { days, members, rules: { maxFaces: 9, restDay: true }, promised: [] };
    const found = await exactRota(plan, { timeLimitMs: 300 });
    expect(rotaFaults(plan, found.shifts)).toEqual([]);
    expect(found.cost).toBeLessThanOrEqual(rota(plan).cost);
    expect(found.label === "optimal").toBe(found.cost === found.lowerBound);
  });
});

describe("side rules", () => {
  const two = [member("anna", dates(4)), member("bas", dates(4))];
  const days = dates(4).map((date) => ({ date, needed: 1 }));

  it("who would rather not come on a day comes on another", () => {
    const anna = { ...member("anna", dates(2)), rather: ["2026-12-01"] };
    const plan = {
      days: days.slice(0, 2),
      members: [anna, member("bas", dates(2))],
      rules: free,
      promised: [],
    };
    expect(rota(plan).shifts.map(({ memberId }) => memberId)).toEqual(["bas", "anna"]);
  });

  it("nobody comes two days running, also over new year and the leap day", () => {
    expect(rota({ days, members: two, rules: rested, promised: [] }).shifts).toHaveLength(4);
    const runs = (one: string, other: string) =>
      rotaFaults(
        {
          days: [one, other].map((date) => ({ date, needed: 1 })),
          members: [member("anna", [one, other])],
          rules: rested,
          promised: [],
        },
        [one, other].map((date) => ({ date, memberId: "anna" })),
      ).map(({ code }) => code);
    expect(runs("2026-12-31", "2027-01-01")).toEqual(["days_running"]);
    expect(runs("2028-02-29", "2028-03-01")).toEqual(["days_running"]);
    expect(runs("2028-02-28", "2028-03-01")).toEqual([]);
    expect(runs("2026-10-24", "2026-10-25")).toEqual(["days_running"]);
  });

  it("every fault is named", () => {
    const plan = {
      days: [{ date: "2026-12-01", needed: 1 }],
      members: [member("anna", ["2026-12-01"], 0), member("bas", [])],
      rules: { maxFaces: 1, restDay: true },
      promised: [],
    };
    const shifts = [
      { date: "2026-12-01", memberId: "anna" },
      { date: "2026-12-01", memberId: "anna" },
      { date: "2026-12-01", memberId: "bas" },
      { date: "2026-12-02", memberId: "carla" },
    ];
    expect(rotaFaults(plan, shifts).map(({ memberId, code }) => `${memberId} ${code}`)).toEqual([
      "anna too_many_shifts",
      "anna twice",
      "anna day_full",
      "anna too_many_shifts",
      "bas not_available",
      "bas day_full",
      "bas too_many_faces",
      "carla day_unknown",
      "carla member_unknown",
      "carla too_many_faces",
    ]);
  });

  it("a shift never costs as much as a day on which nobody comes", () => {
    expect([0, 1, 2, 3].map(shiftCost)).toEqual([0, 10, 30, 60]);
    expect(shiftCost(30)).toBeLessThan(unfilledCost);
  });

  it("a shift moves where that frees somebody", () => {
    const plan = {
      days: [
        { date: "2026-12-01", needed: 1 },
        { date: "2026-12-02", needed: 1 },
        { date: "2026-12-03", needed: 1 },
      ],
      members: [member("anna", dates(3), 1), member("bas", ["2026-12-01", "2026-12-03"])],
      rules: rested,
      promised: [],
    };
    expect(rota(plan)).toMatchObject({ unfilled: [] });
  });
});

describe("the rule of thumb", () => {
  const inShort = (plan: RotaPlan) => {
    const { shifts, cost, lowerBound, label } = rota(plan);
    const daily = plan.days.map(
      ({ date }) => shifts.find((shift) => shift.date === date)?.memberId[0] ?? "-",
    );
    return `${daily.join("")} ${cost} ${lowerBound} ${label}`;
  };

  it.each([
    ["without rules", free, "adbefcghbacdef 60 60 optimal"],
    ["with a day of rest", rested, "adbefcghbacdef 60 60 optimal"],
    ["with five faces", { maxFaces: 5, restDay: false }, "cbbaabfaddfccd 170 60 greedy"],
    ["with four faces and a day of rest", { maxFaces: 4, restDay: true }, "cabadbadbcbcad 280 60 greedy"],
    ["with three faces and a day of rest", { maxFaces: 3, restDay: true }, "cabacbcabcacab 500 60 greedy"],
    ["with one face", { maxFaces: 1, restDay: false }, "aa-aa-aa-aa-aa 5650 60 greedy"],
  ])("gives the same rota every time: %s", (_, rules, expected) => {
    expect(inShort(fortnight(rules))).toBe(expected);
  });

  it("leaves what was promised where it is, and says what lapsed", () => {
    const at = (day: number, memberId: string) => ({ date: `2026-12-0${day}`, memberId });
    const promised = [at(2, "bas"), at(1, "anna"), at(2, "bas"), at(3, "zoe"), at(9, "anna"), at(4, "carla")];
    const plan = {
      days: dates(4)
        .toReversed()
        .map((date) => ({ date, needed: 1 })),
      members: [
        { ...member("carla", ["2026-12-03"], 2), rather: ["2026-12-03"] },
        member("bas", dates(4), 2),
        member("anna", ["2026-12-01"]),
      ],
      rules: rested,
      promised,
    };
    expect(rota(plan)).toEqual({
      shifts: [at(1, "anna"), at(2, "bas"), at(3, "carla"), at(4, "bas")],
      unfilled: [],
      lapsed: [at(2, "bas"), at(3, "zoe"), at(4, "carla"), at(9, "anna")],
      cost: 25,
      lowerBound: 25,
      label: "optimal",
    });
  });

  it("says of each day how many are missing, and what that costs", () => {
    const plan = {
      days: [
        { date: "2026-12-02", needed: 3 },
        { date: "2026-12-01", needed: 2 },
      ],
      members: [member("anna", dates(2)), member("bas", ["2026-12-01"])],
      rules: free,
      promised: [],
    };
    expect(rota(plan)).toMatchObject({
      unfilled: [{ date: "2026-12-02", missing: 2 }],
      cost: 2010,
      lowerBound: 2010,
      label: "optimal",
    });
  });
});
