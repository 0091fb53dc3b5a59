/** The only clock of a test tenant; it stands still until a test moves it. */
export interface TestClock {
  now: () => Date;
  /** Moves on by days, hours and minutes together. */
  advance(by: { days?: number; hours?: number; minutes?: number }): void;
  set(instant: Date | string): void;
}

/** Tuesday 1 December 2026, ten o'clock in the morning in Amsterdam. */
export const testStart = "2026-12-01T09:00:00.000Z";

export function createTestClock(start: Date | string = testStart): TestClock {
  let instant = new Date(start).getTime();
  return {
    now: () => new Date(instant),
    advance: ({ days = 0, hours = 0, minutes = 0 }) => {
      instant += ((days * 24 + hours) * 60 + minutes) * 60_000;
    },
    set: (to) => {
      instant = new Date(to).getTime();
    },
  };
}
