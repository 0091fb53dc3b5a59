import type { Translator } from "./translator.ts";

interface Span {
  date: string;
  from: string;
  to: string;
}

/** The shape of `Timing` in @omzien/contracts, which this package does not import. */
export type TimingLike =
  | { kind: "once"; moment: Span }
  | { kind: "several"; moments: readonly Span[] }
  | {
      kind: "weekly";
      weekdays: readonly number[];
      from: string;
      to: string;
      startsOn: string;
      endsOn: string;
    }
  | { kind: "flexible"; endsOn: string };

/** When help is wanted, in words: "elke dinsdag, van 10.00 tot 11.00 uur, vanaf …". Needs the namespace `timing`. */
export function timingInWords(translator: Translator, timing: TimingLike): string {
  const { t, formatMoment, formatDate, formatWeekday, formatList } = translator;
  switch (timing.kind) {
    case "once":
      return formatMoment(timing.moment);
    case "several":
      return t("timing.several", {
        moments: timing.moments.map((moment) => formatMoment(moment)).join("; "),
      });
    case "weekly":
      return t("timing.weekly", {
        weekdays: formatList(timing.weekdays.toSorted((a, b) => a - b).map((day) => formatWeekday(day))),
        span: t("timing.span", spanWords(translator, timing)),
        from: formatDate(timing.startsOn),
        until: formatDate(timing.endsOn),
      });
    case "flexible":
      return t("timing.flexible", { until: formatDate(timing.endsOn) });
  }
}

function spanWords(translator: Translator, span: { from: string; to: string }) {
  const word = (time: string) => (translator.language === "nl" ? time.replace(":", ".") : time);
  return { from: word(span.from), to: word(span.to) };
}
