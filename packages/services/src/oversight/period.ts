import { InvalidInputError } from "../errors.ts";
import { endOfDay, localInstant } from "../local-time.ts";

/** The first instant of a local date. */
export function startOfPeriod(from: string): Date;
export function startOfPeriod(from: string | undefined): Date | undefined;
export function startOfPeriod(from: string | undefined): Date | undefined {
  return from === undefined ? undefined : localInstant(from, "00:00");
}

/** The first instant after a local date. */
export function endOfPeriod(until: string): Date;
export function endOfPeriod(until: string | undefined): Date | undefined;
export function endOfPeriod(until: string | undefined): Date | undefined {
  return until === undefined ? undefined : endOfDay(until);
}

/** @throws InvalidInputError `/leak/until` `ends_before_start` */
export function refuseBackwards({ from, until }: { from: string; until: string }): void {
  if (until < from) throw new InvalidInputError([{ pointer: "/leak/until", code: "ends_before_start" }]);
}
