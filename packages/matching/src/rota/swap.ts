import { addedFaults, byDate } from "./rota-rules.ts";
import type { RotaFault, RotaPlan, Shift } from "./rota-types.ts";

export type Swapped =
  | { readonly kind: "swapped"; readonly shifts: readonly Shift[] }
  /** What the swap would break; what was broken before does not count. */
  | { readonly kind: "refused"; readonly faults: readonly RotaFault[] };

/**
 * Two members take each other's shift. Refused when either does not have the shift, or when the rota afterwards breaks a
 * rule that it kept before. Both must have said yes: that is for the caller.
 */
export const swapShifts = (plan: RotaPlan, shifts: readonly Shift[], one: Shift, other: Shift): Swapped => {
  const missing = [one, other].filter((shift) => !shifts.some((known) => isSame(known, shift)));
  if (missing.length > 0) {
    return { kind: "refused", faults: missing.map((shift) => ({ ...shift, code: "member_unknown" })) };
  }
  const rest = shifts.filter((shift) => !isSame(shift, one) && !isSame(shift, other));
  const swapped = [
    ...rest,
    { date: one.date, memberId: other.memberId },
    { date: other.date, memberId: one.memberId },
  ].toSorted(byDate);
  const faults = addedFaults(plan, shifts, swapped);
  return faults.length > 0 ? { kind: "refused", faults } : { kind: "swapped", shifts: swapped };
};

const isSame = (a: Shift, b: Shift): boolean => a.date === b.date && a.memberId === b.memberId;
