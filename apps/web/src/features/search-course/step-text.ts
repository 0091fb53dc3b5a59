import type { components } from "@omzien/api-client";
import type { Translator } from "@omzien/i18n";

type SearchCourse = components["schemas"]["SearchCourse"];
type Step = SearchCourse["steps"][number];

interface Place {
  siteName: string;
  nearbyAreas: readonly string[];
}

/** A step of the search in words: numbers and areas, never names. Needs the namespace `search-course`. */
export function stepText(translator: Translator, step: Step, { siteName, nearbyAreas }: Place): string {
  const { t, formatInstant, formatList } = translator;
  const ring = step.ring ?? "neighbourhood";
  switch (step.kind) {
    case "asked": {
      const asked = step.asked ?? 0;
      if (step.ring === null) return t("course.step.asked.chosen", { asked });
      return ring === "municipality"
        ? t("course.step.asked.municipality", { asked, siteName })
        : t(`course.step.asked.${ring}`, { asked });
    }
    case "ring-opened":
      if (ring === "municipality") return t("course.step.ring-opened.municipality", { siteName });
      return nearbyAreas.length > 0
        ? t("course.step.ring-opened.named", { areas: formatList(nearbyAreas) })
        : t("course.step.ring-opened.adjoining");
    case "waits-for-morning":
      return t("course.step.waits-for-morning", { when: formatInstant(step.until ?? step.at) });
    case "narrowed":
      return ring === "adjoining"
        ? t("course.step.narrowed.adjoining")
        : t("course.step.narrowed.neighbourhood");
    case "widened":
      return ring === "municipality"
        ? t("course.step.widened.municipality", { siteName })
        : t("course.step.widened.adjoining");
    case "forwarded":
    case "forward-ended":
      return t(`course.step.${step.kind}`, { elsewhere: step.elsewhere ?? "" });
    case "forward-answered":
      return t(`course.step.forward-answered.${step.reply ?? "nobody"}`, { elsewhere: step.elsewhere ?? "" });
    case "circle-asked":
    case "circle-over":
    case "desk-helps":
    case "match-made":
    case "handed-back":
      return t(`course.step.${step.kind}`);
    default:
      return step.kind satisfies never;
  }
}

/** What comes when nobody says yes, and when at the latest; nothing when nothing comes. */
export function nextText(
  { t, formatInstant, formatList }: Translator,
  next: SearchCourse["next"],
  { siteName, nearbyAreas }: Place,
): string | undefined {
  if (!next) return undefined;
  if (next.kind === "desk") return t("course.next.desk");
  if (next.kind === "circle") return t("course.next.circle", { when: formatInstant(next.until) });
  const when = formatInstant(next.at);
  if (next.ring === "municipality") return t("course.next.municipality", { when, siteName });
  return nearbyAreas.length > 0
    ? t("course.next.named", { when, areas: formatList(nearbyAreas) })
    : t("course.next.adjoining", { when });
}
