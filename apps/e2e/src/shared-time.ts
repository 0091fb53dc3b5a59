import type { Product } from "./product/start-product.ts";

/** The plays of one story on several sites: side by side, under one clock. */
export type SharedTime = {
  /** Waits until every play has come this far, then lets days pass for all; the worker takes up what falls due. */
  letDaysPass: (days: number) => Promise<void>;
  /** A play that is over holds nobody up. */
  leave: () => void;
};

/** @param plays how many there are. */
export function shareTime({ clock, jobs }: Pick<Product, "clock" | "jobs">, plays: number): SharedTime {
  let playing = plays;
  let waiting: { days: number; go: (done: Promise<void>) => void }[] = [];
  const look = () => {
    if (waiting.length === 0 || waiting.length < playing) return;
    clock.advanceDays(Math.max(...waiting.map(({ days }) => days)));
    const caughtUp = jobs.catchUp();
    for (const { go } of waiting) go(caughtUp);
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
