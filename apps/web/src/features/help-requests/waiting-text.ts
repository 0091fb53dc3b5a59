import type { components } from "@omzien/api-client";
import type { Translator } from "@omzien/i18n";

type HelpRequest = components["schemas"]["HelpRequest"];

/** Hours as people say them: "9 uur", and from a day on "2 dagen"; rounded up, so that it is never a promise too much. */
export function durationText({ t }: Translator, hours: number): string {
  const whole = Math.max(1, Math.ceil(hours));
  if (whole < 24) return t("request.duration.hours", { hours: whole });
  return t("request.duration.days", { days: Math.ceil(whole / 24) });
}

/**
 * How the search goes, truthfully: numbers, never names. Needs the namespace `help-request`.
 * @param medianHours of the site's own last 90 days; null without figures, and then nothing is promised.
 */
export function waitingSentences(
  translator: Translator,
  request: Pick<HelpRequest, "state" | "search">,
  medianHours: number | null,
): string[] {
  const { t } = translator;
  if (request.state === "triage") return [t("request.waiting.triage")];
  const { search } = request;
  if (request.state !== "open" || !search) return [];
  if (search.isPaused) return [t("request.waiting.by-hand"), ...answerSentences(translator, search)];
  if (search.needsCoordinator) return [t("request.waiting.coordinator")];
  if (search.asked === 0) return [t("request.waiting.none-asked")];
  const usually =
    search.waiting > 0 && medianHours !== null
      ? [t("request.waiting.usually", { duration: durationText(translator, medianHours) })]
      : [];
  return [
    ...answerSentences(translator, search),
    ...(search.waiting > 0 ? [] : [t("request.waiting.on")]),
    ...usually,
  ];
}

/** How many were asked, cannot, and still have to answer. */
function answerSentences({ t }: Translator, search: NonNullable<HelpRequest["search"]>): string[] {
  if (search.asked === 0) return [];
  return [
    t("request.waiting.asked", { asked: search.asked }),
    ...(search.answeredNo > 0 ? [t("request.waiting.no", { count: search.answeredNo })] : []),
    ...(search.waiting > 0 ? [t("request.waiting.open", { count: search.waiting })] : []),
  ];
}
