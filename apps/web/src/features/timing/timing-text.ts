import type { Timing } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { partOf } from "./timing-draft.ts";

interface Span {
  from: string;
  to: string;
}

const dotted = (time: string) => time.replace(":", ".");

function spanText(translator: Translator, span: Span): string {
  const part = partOf(span);
  if (part) return translator.formatDayPart(part);
  const clock = translator.language === "nl" ? dotted : (time: string) => time;
  return translator.t("timing.span", { from: clock(span.from), to: clock(span.to) });
}

/** One moment in words: "donderdag 4 juni, 's middags". */
export function momentText(translator: Translator, moment: Span & { date: string }): string {
  const part = partOf(moment);
  return part ? translator.formatDayWithPart(moment.date, part) : translator.formatMoment(moment);
}

/** When help is wanted, in words, one line per moment, each by itself on a page. Needs the namespace `timing`. */
export function timingLines(translator: Translator, timing: Timing): string[] {
  return spokenLines(translator, timing).map(capitalised);
}

function spokenLines(translator: Translator, timing: Timing): string[] {
  const { t, formatDay, formatList, formatWeekday } = translator;
  switch (timing.kind) {
    case "once":
      return [momentText(translator, timing.moment)];
    case "several":
      return timing.moments.map((moment) => momentText(translator, moment));
    case "weekly":
      return [
        t("timing.weekly", {
          weekdays: formatList(timing.weekdays.map((weekday) => formatWeekday(weekday))),
          span: spanText(translator, timing),
          from: formatDay(timing.startsOn),
          until: formatDay(timing.endsOn),
        }),
      ];
    case "flexible":
      return [t("timing.flexible", { until: formatDay(timing.endsOn) })];
    default:
      return timing satisfies never;
  }
}

/** The same in one line, for a card. */
export function timingText(translator: Translator, timing: Timing): string {
  const lines = spokenLines(translator, timing);
  return capitalised(lines.length > 2 ? `${lines.slice(0, 2).join("; ")} …` : lines.join("; "));
}

// "'s middags" begins a sentence as it is.
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
