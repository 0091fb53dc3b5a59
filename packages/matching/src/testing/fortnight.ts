import type { RotaPlan, Shift } from "../rota/rota-types.ts";

/** So many dates of December 2026, one after another. */
export const dates = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => `2026-12-${String(from + index).padStart(2, "0")}`);
export const member = (id: string, own: readonly string[], maxShifts = 14) => ({
  id,
  dates: own,
  rather: [],
  maxShifts,
});
export const free = { maxFaces: null, restDay: false };
export const rested = { maxFaces: null, restDay: true };

/** Fourteen days for one mother; eight neighbours, each with days of their own. */
export const fortnight = (rules: RotaPlan["rules"], promised: readonly Shift[] = []): RotaPlan => ({
  days: dates(14).map((date) => ({ date, needed: 1 })),
  members: ["anna", "bas", "carla", "dirk", "els", "fatima", "guus", "hans"].map((id, index) =>
    member(
      id,
      dates(14).filter((_, day) => (day * 3 + index * 5 + ((day * index) % 4)) % 9 < 5),
    ),
  ),
  rules,
  promised,
});
