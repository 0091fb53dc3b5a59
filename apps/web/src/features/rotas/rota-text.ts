import type { Translator } from "@omzien/i18n";
import type { Rota } from "./queries.ts";

type Words = Pick<Translator, "t" | "formatDay" | "formatTime">;

/** From when until when, and at what time. */
export function whenText({ t, formatDay, formatTime }: Words, rota: Rota): string {
  return t("rota.when", {
    from: formatDay(rota.startsOn),
    until: formatDay(rota.endsOn),
    start: formatTime(rota.from),
    end: formatTime(rota.to),
  });
}

/** A name, or a word for who may not be seen. */
export function nameText({ t }: Pick<Translator, "t">, name: string): string {
  return name === "" ? t("rota.day.somebody") : name;
}

/** The day of my next turn that is not over. */
export function nextTurn(rota: Rota): string | undefined {
  return rota.days.find((day) => !day.isOver && day.shifts.some(({ isMine }) => isMine))?.date;
}

/** How many people are still missing on days to come. */
export function openTurns(rota: Rota): number {
  return rota.days.reduce((sum, day) => sum + (day.isAhead ? day.missing : 0), 0);
}
