import { rota, type RotaPlan } from "@omzien/matching";
import { expect, test } from "vitest";
import { solveRota } from "./solve-rota.ts";

/** Few faces and a rest day: more than the flow alone can prove. */
const hard: RotaPlan = {
  days: Array.from({ length: 14 }, (_, day) => ({ date: date(day), needed: 1 })),
  members: ["a", "b", "c", "d", "e"].map((id, member) => ({
    id,
    dates: Array.from({ length: 14 }, (_, day) => day)
      .filter((day) => (day * 7 + member * 3) % 5 < 3)
      .map(date),
    rather: [],
    maxShifts: 6,
  })),
  rules: { maxFaces: 3, restDay: true },
  promised: [],
};

function date(day: number): string {
  return `2026-12-${String(day + 1).padStart(2, "0")}`;
}

test("the exact solver works for one at a time: whoever comes meanwhile has the rule of thumb at once", async () => {
  const plain = rota(hard);
  expect(plain.label).toBe("greedy");
  const first = solveRota(hard);
  const second = await solveRota(hard);
  expect(second).toEqual(plain);
  const solved = await first;
  expect(solved.label).not.toBe("greedy");
  expect(solved.cost).toBeLessThanOrEqual(plain.cost);
  expect((await solveRota(hard)).label).toBe(solved.label);
});
