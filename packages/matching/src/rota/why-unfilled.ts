import { byDate, faultsOf, unfilledOf } from "./rota-rules.ts";
import type { RotaFaultCode, RotaPlan, Shift } from "./rota-types.ts";

/** Why nobody more comes on a day, and for how many members that is so. */
export type UnfilledReason = {
  readonly code: "not_available" | "too_many_shifts" | "days_running" | "too_many_faces" | "could_come";
  readonly members: number;
};

export type UnfilledDay = {
  readonly date: string;
  readonly missing: number;
  readonly reasons: readonly UnfilledReason[];
};

const codes = ["not_available", "too_many_shifts", "days_running", "too_many_faces", "could_come"] as const;

/**
 * Every day with too few people, and what stands in the way of each member who does not come: one reason per member,
 * the first of the list that applies. `could_come` is left where another day had to go without otherwise.
 */
export const whyUnfilled = (plan: RotaPlan, shifts: readonly Shift[]): readonly UnfilledDay[] =>
  unfilledOf(plan, shifts).map(({ date, missing }) => {
    const others = plan.members.filter(({ id }) => !comes(shifts, date, id));
    const hits = others.map(({ id }) =>
      firstReason(faultsOf(plan, shifts.toSorted(byDate), { date, memberId: id })),
    );
    const reasons = codes
      .map((code) => ({ code, members: hits.filter((hit) => hit === code).length }))
      .filter(({ members }) => members > 0);
    return { date, missing, reasons };
  });

const comes = (shifts: readonly Shift[], date: string, memberId: string): boolean =>
  shifts.some((shift) => shift.date === date && shift.memberId === memberId);

const firstReason = (faults: readonly RotaFaultCode[]): UnfilledReason["code"] =>
  codes.find((code) => faults.some((fault) => fault === code)) ?? "could_come";
