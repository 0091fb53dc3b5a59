import { addedFaults, byDate } from "./rota-rules.ts";
import { swapShifts } from "./swap.ts";
import type { RotaFault, RotaPlan, Shift } from "./rota-types.ts";

export type Trade = {
  readonly shift: Shift;
  readonly toMemberId: string;
  /** What comes back for it; null when the turn is given away. */
  readonly forShift: Shift | null;
};

/** What a trade would break that holds now; empty when every rule still holds. Who trades may still both say yes. */
export const tradeFaults = (plan: RotaPlan, shifts: readonly Shift[], trade: Trade): readonly RotaFault[] => {
  const { shift, toMemberId, forShift } = trade;
  if (forShift !== null) {
    const swapped = swapShifts(plan, shifts, shift, forShift);
    return swapped.kind === "refused" ? swapped.faults : [];
  }
  const given = [
    ...shifts.filter((one) => one.date !== shift.date || one.memberId !== shift.memberId),
    { date: shift.date, memberId: toMemberId },
  ].toSorted(byDate);
  return addedFaults(plan, shifts, given);
};
