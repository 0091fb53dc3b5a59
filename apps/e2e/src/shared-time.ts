import type { Clock } from "./product/clock.ts";

/** The plays of one story on several sites: side by side, under one clock. */
export type SharedTime = {
  /** Waits until every play has come this far, then lets days pass for all. */
  letDaysPass: (days: number) => Promise<void>;
  /** A play that is over holds nobody up. */
  leave: () => void;
};

/** @param plays how many there are. */
export function shareTime(clock: Clock, plays: number): SharedTime {
  let playing = plays;
  let waiting: { days: number; go: () => void }[] = [];
  const look = () => {
    if (waiting.length === 0 || waiting.length < playing) return;
    clock.advanceDays(Math.max(...waiting.map(({ days }) => days)));
    for (const { go } of waiting) go();
    waiting = [];
  };
  return {
    letDaysPass: (days) =>
      new Promise((go) => {
        waiting.push({ days, go });
        look();
      }),
    leave: () => {
      playing -= 1;
      look();
    },
  };
}
