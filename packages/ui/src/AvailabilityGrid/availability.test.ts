import { describe, expect, test } from "vitest";
import { isChosen, neighbour, slotsOf, toggleSlots } from "./availability.ts";

describe("choosing when one is free", () => {
  const mondayMorning = { weekday: 1, part: "morning" } as const;

  test("one part on, and off again", () => {
    const on = toggleSlots([], [mondayMorning]);
    expect(on).toEqual([mondayMorning]);
    expect(toggleSlots(on, [mondayMorning])).toEqual([]);
  });

  test("a half-chosen day is filled first, and emptied only when it was full", () => {
    const full = toggleSlots([mondayMorning], slotsOf({ weekday: 1 }));
    expect(full).toHaveLength(3);
    expect(toggleSlots(full, slotsOf({ weekday: 1 }))).toEqual([]);
  });

  test("a column touches all seven days and nothing else", () => {
    const evenings = toggleSlots([mondayMorning], slotsOf({ part: "evening" }));
    expect(evenings).toHaveLength(8);
    expect(isChosen(evenings, mondayMorning)).toBe(true);
    expect(isChosen(evenings, { weekday: 7, part: "evening" })).toBe(true);
  });

  test("the result is in the order of the week whatever was chosen first", () => {
    const mixed = toggleSlots(
      [{ weekday: 5, part: "evening" }, mondayMorning],
      [{ weekday: 3, part: "afternoon" }],
    );
    expect(mixed.map((slot) => slot.weekday)).toEqual([1, 3, 5]);
  });
});

describe("arrow keys", () => {
  const size = { rows: 8, columns: 4 };
  test("stay inside the table", () => {
    expect(neighbour("ArrowUp", { row: 0, column: 2 }, size)).toEqual({ row: 0, column: 2 });
    expect(neighbour("ArrowRight", { row: 3, column: 3 }, size)).toEqual({ row: 3, column: 3 });
    expect(neighbour("End", { row: 3, column: 0 }, size)).toEqual({ row: 3, column: 3 });
    expect(neighbour("a", { row: 3, column: 0 }, size)).toBeUndefined();
  });

  test("point the way one reads", () => {
    expect(neighbour("ArrowLeft", { row: 2, column: 1 }, size, true)).toEqual({ row: 2, column: 2 });
    expect(neighbour("ArrowLeft", { row: 2, column: 1 }, size)).toEqual({ row: 2, column: 0 });
  });
});
