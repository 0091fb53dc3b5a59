import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const hourMs = 3_600_000;
const inAmsterdam = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  weekday: "long",
  hour: "2-digit",
  hourCycle: "h23",
});

export type Clock = {
  /** How far the product is ahead of the machine, in milliseconds. */
  aheadMs: () => number;
  /** The product's present. */
  now: () => Date;
  advanceDays: (days: number) => void;
  /** To the next Tuesday, ten in the morning. */
  advanceToTuesday: () => void;
  /** For `NODE_OPTIONS` of the product's programs. */
  nodeOption: string;
};

/**
 * A clock for the product that begins at the coming Tuesday, ten in the morning: nobody is asked for help at night,
 * and a story must not depend on the hour at which it is told. From there it runs as fast as any clock.
 *
 * @param file where the programs read how far ahead they are; one that exists is taken over.
 */
export function createClock(file: string): Clock {
  let aheadMs = existsSync(file)
    ? Number(readFileSync(file, "utf8"))
    : tuesdayMorningAfter(Date.now()) - Date.now();
  const write = () => writeFileSync(file, String(Math.round(aheadMs)).padEnd(16));
  write();
  const preload = pathToFileURL(join(import.meta.dirname, "shift-clock.mjs"));
  preload.searchParams.set("file", file);
  return {
    aheadMs: () => aheadMs,
    now: () => new Date(Date.now() + aheadMs),
    advanceDays: (days) => {
      aheadMs += days * 24 * hourMs;
      write();
    },
    advanceToTuesday: () => {
      aheadMs = tuesdayMorningAfter(Date.now() + aheadMs + hourMs) - Date.now();
      write();
    },
    nodeOption: `--import=${preload.href}`,
  };
}

function tuesdayMorningAfter(at: number): number {
  const first = Math.ceil(at / hourMs) * hourMs;
  const hours = Array.from({ length: 8 * 24 }, (_, index) => first + index * hourMs);
  const found = hours.find((hour) => {
    const parts = inAmsterdam.formatToParts(hour).map(({ value }) => value);
    return parts.includes("Tuesday") && parts.includes("10");
  });
  if (found === undefined) throw new Error("Invariant: every week has a Tuesday morning");
  return found;
}
