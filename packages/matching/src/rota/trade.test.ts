import { expect, test } from "vitest";
import { tradeFaults } from "./trade.ts";
import { whyUnfilled } from "./why-unfilled.ts";
import type { RotaPlan } from "./rota-types.ts";

const dates = ["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"];

const plan = ({
  maxFaces = null as number | null,
  promised = [] as RotaPlan["promised"],
} = {}): RotaPlan => ({
  days: dates.map((date) => ({ date, needed: 1 })),
  members: ["a", "b", "c"].map((id) => ({
    id,
    dates: id === "c" ? ["2026-12-04"] : dates,
    rather: [],
    maxShifts: 2,
  })),
  rules: { maxFaces, restDay: true },
  promised,
});

const turn = (day: number, memberId: string) => ({ date: dates[day - 1] ?? "", memberId });
const shifts = [turn(1, "a"), turn(2, "b"), turn(3, "a"), turn(4, "b")];

test("a trade says every rule that it would break, and nothing that was wrong before", () => {
  const swapped = tradeFaults(plan(), shifts, {
    shift: turn(1, "a"),
    toMemberId: "b",
    forShift: turn(4, "b"),
  });
  expect(swapped.map(({ code }) => code)).toEqual(["days_running", "days_running"]);
  const given = tradeFaults(plan(), shifts, { shift: turn(3, "a"), toMemberId: "c", forShift: null });
  expect(given.map(({ code }) => code)).toEqual(["not_available"]);
  const faces = tradeFaults(plan({ maxFaces: 2 }), shifts, {
    shift: turn(4, "b"),
    toMemberId: "c",
    forShift: null,
  });
  expect(faces.map(({ code }) => code)).toEqual(["too_many_faces"]);
  expect(tradeFaults(plan(), shifts, { shift: turn(4, "b"), toMemberId: "c", forShift: null })).toEqual([]);
});

test("turns that both can take are swapped without a fault", () => {
  const swap = { shift: turn(1, "a"), toMemberId: "b", forShift: turn(2, "b") };
  expect(tradeFaults(plan(), [turn(1, "a"), turn(2, "b")], swap)).toEqual([]);
});

test("giving away takes the turn of that day and of that member alone", () => {
  const double = { ...plan(), days: dates.map((date) => ({ date, needed: 2 })) };
  const both = [turn(1, "a"), turn(3, "a"), turn(3, "b")];
  const given = { shift: turn(3, "a"), toMemberId: "b", forShift: null };
  expect(tradeFaults(double, both, given).map(({ memberId, code }) => `${memberId} ${code}`)).toEqual([
    "b twice",
  ]);
  const full = tradeFaults(plan(), shifts, { shift: turn(1, "b"), toMemberId: "b", forShift: null });
  expect(full.map(({ code }) => code)).toContain("day_full");
});

test("a turn that is not there, and somebody who comes that day already, are no trade", () => {
  const missing = tradeFaults(plan(), shifts, {
    shift: turn(2, "a"),
    toMemberId: "b",
    forShift: turn(4, "b"),
  });
  expect(missing.map(({ code }) => code)).toContain("member_unknown");
  const twice = tradeFaults(plan(), [turn(1, "a"), turn(1, "b")], {
    shift: turn(1, "a"),
    toMemberId: "b",
    forShift: null,
  });
  expect(twice.map(({ code }) => code)).toContain("twice");
});

test("an open turn says of everybody who does not come why, each once", () => {
  const open = whyUnfilled(plan(), [turn(1, "a"), turn(3, "a"), turn(4, "b")]);
  expect(open).toEqual([
    {
      date: "2026-12-02",
      missing: 1,
      reasons: [
        { code: "not_available", members: 1 },
        { code: "too_many_shifts", members: 1 },
        { code: "could_come", members: 1 },
      ],
    },
  ]);
  expect(whyUnfilled(plan(), shifts)).toEqual([]);
});

test("who comes that day already is nobody who might have come", () => {
  const two = { ...plan(), days: [{ date: dates[3] ?? "", needed: 3 }] };
  expect(whyUnfilled(two, [turn(4, "a")])).toEqual([
    { date: dates[3], missing: 2, reasons: [{ code: "could_come", members: 2 }] },
  ]);
  const elsewhere = { ...plan(), days: [turn(1, ""), turn(4, "")].map(({ date }) => ({ date, needed: 2 })) };
  expect(whyUnfilled(elsewhere, [turn(1, "a"), turn(1, "b"), turn(4, "b")])).toEqual([
    { date: dates[3], missing: 1, reasons: [{ code: "could_come", members: 2 }] },
  ]);
});
