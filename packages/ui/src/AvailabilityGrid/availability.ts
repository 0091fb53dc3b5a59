import type { DayPartName } from "../texts/UiTexts.tsx";

/** A part of a weekday: ISO weekday 1 (Monday) to 7. */
export interface Slot {
  weekday: number;
  part: DayPartName;
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export const parts = ["morning", "afternoon", "evening"] as const satisfies readonly DayPartName[];

const same = (a: Slot, b: Slot) => a.weekday === b.weekday && a.part === b.part;

/** True when this part of the week is chosen. */
export function isChosen(chosen: readonly Slot[], slot: Slot): boolean {
  return chosen.some((each) => same(each, slot));
}

/** All slots of a row, a column, or the one slot where both are given. */
export function slotsOf({ weekday, part }: { weekday?: number; part?: DayPartName }): Slot[] {
  return weekdays
    .filter((day) => weekday === undefined || day === weekday)
    .flatMap((day) =>
      parts
        .filter((each) => part === undefined || each === part)
        .map((each) => ({ weekday: day, part: each })),
    );
}

/**
 * Turns these slots on, or off when all of them were on already. In the order of the week, without repeats.
 */
export function toggleSlots(chosen: readonly Slot[], slots: readonly Slot[]): Slot[] {
  const allOn = slots.every((slot) => isChosen(chosen, slot));
  return slotsOf({}).filter((slot) => (isChosen(slots, slot) ? !allOn : isChosen(chosen, slot)));
}

/** Where an arrow key leads in a grid of `rows` by `columns`, staying inside; undefined for other keys. */
export function neighbour(
  key: string,
  at: { row: number; column: number },
  size: { rows: number; columns: number },
  rightToLeft = false,
): { row: number; column: number } | undefined {
  const inward = (value: number, length: number) => Math.min(length - 1, Math.max(0, value));
  const sideways = rightToLeft ? -1 : 1;
  switch (key) {
    case "ArrowUp":
      return { ...at, row: inward(at.row - 1, size.rows) };
    case "ArrowDown":
      return { ...at, row: inward(at.row + 1, size.rows) };
    case "ArrowLeft":
      return { ...at, column: inward(at.column - sideways, size.columns) };
    case "ArrowRight":
      return { ...at, column: inward(at.column + sideways, size.columns) };
    case "Home":
      return { ...at, column: 0 };
    case "End":
      return { ...at, column: size.columns - 1 };
    default:
      return undefined;
  }
}
