import { setTimeout as pause } from "node:timers/promises";

const giveUpMs = 20_000;

/**
 * Looks again until there is something to see.
 *
 * @param what in words, for when it never comes.
 * @throws Error after 20 s.
 */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | undefined | false>,
  withinMs = giveUpMs,
): Promise<Value> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (performance.now() > deadline) throw new Error(`Waited ${withinMs / 1000} s in vain for ${what}`);
    await pause(100);
  }
}
