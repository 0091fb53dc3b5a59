import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dates, fortnight, free, member, rested } from "../testing/fortnight.ts";
import { rota } from "./rota.ts";
import { rotaFaults } from "./rota-rules.ts";
import type { RotaPlan } from "./rota-types.ts";
import { swapShifts } from "./swap.ts";

describe("a swap", () => {
  const plan: RotaPlan = {
    days: dates(4).map((date) => ({ date, needed: 1 })),
    members: [
      member("anna", dates(4)),
      member("bas", ["2026-12-02", "2026-12-04"]),
      member("carla", dates(4)),
    ],
    rules: rested,
    promised: [],
  };
  const at = (day: number, memberId: string) => ({ date: `2026-12-0${day}`, memberId });
  const shifts = [at(1, "anna"), at(2, "bas"), at(3, "carla"), at(4, "bas")];

  it("that keeps every rule is made", () => {
    expect(swapShifts(plan, shifts, at(1, "anna"), at(3, "carla"))).toEqual({
      kind: "swapped",
      shifts: [at(1, "carla"), at(2, "bas"), at(3, "anna"), at(4, "bas")],
    });
  });

  it("that puts somebody where they cannot come, or two days running, is refused with why", () => {
    expect(swapShifts(plan, shifts, at(1, "anna"), at(2, "bas"))).toEqual({
      kind: "refused",
      faults: [{ ...at(1, "bas"), code: "not_available" }],
    });
    const next = [at(1, "anna"), at(2, "carla"), at(4, "anna")];
    expect(swapShifts(plan, next, at(4, "anna"), at(2, "carla"))).toEqual({
      kind: "refused",
      faults: [{ ...at(2, "anna"), code: "days_running" }],
    });
  });

  it("of a shift that is not theirs is refused", () => {
    expect(swapShifts(plan, shifts, at(1, "carla"), at(2, "bas"))).toEqual({
      kind: "refused",
      faults: [{ ...at(1, "carla"), code: "member_unknown" }],
    });
    expect(swapShifts(plan, shifts, at(2, "bas"), at(1, "bas"))).toEqual({
      kind: "refused",
      faults: [{ ...at(1, "bas"), code: "member_unknown" }],
    });
  });

  it("never breaks a rule that was kept before", () => {
    const pick = fc.nat({ max: 20 });
    fc.assert(
      fc.property(pick, pick, fc.constantFrom(free, rested), (one, other, rules) => {
        const full = fortnight(rules);
        const { shifts: own } = rota(full);
        const [a, b] = [own[one % own.length], own[other % own.length]];
        const swapped = a && b && a !== b ? swapShifts(full, own, a, b) : undefined;
        if (swapped?.kind === "swapped") {
          expect(rotaFaults(full, swapped.shifts)).toEqual([]);
          expect(swapped.shifts).toHaveLength(own.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
