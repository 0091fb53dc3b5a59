import type { Translator } from "@omzien/i18n";
import type { UiTexts } from "@omzien/ui";

/** The words of the components, out of the namespace `ui`. */
export function uiTexts({ t, formatWeekday }: Translator): UiTexts {
  return {
    optional: t("ui.optional"),
    error: t("ui.error"),
    errorSummary: t("ui.error-summary"),
    change: t("ui.change"),
    back: t("ui.back"),
    close: t("ui.close"),
    loading: t("ui.loading"),
    from: t("ui.from"),
    to: t("ui.to"),
    day: t("ui.day"),
    you: t("ui.message.you"),
    external: t("ui.external"),
    tone: {
      info: t("ui.info"),
      success: t("ui.success"),
      warning: t("ui.warning"),
      danger: t("ui.danger"),
    },
    part: {
      morning: t("ui.part.morning"),
      afternoon: t("ui.part.afternoon"),
      evening: t("ui.part.evening"),
    },
    step: (current, total) => t("ui.step", { current, total }),
    charactersLeft: (count) => t("ui.characters-left", { count }),
    charactersOver: (count) => t("ui.characters-over", { count }),
    weekday: formatWeekday,
    slot: (weekday, part) => t("ui.availability.slot", { weekday, part }),
    wholeDay: (weekday) => t("ui.availability.row", { weekday }),
    wholeColumn: (part) => t("ui.availability.column", { part }),
    wholeWeek: t("ui.availability.all"),
    chosen: (count) => (count === 0 ? t("ui.availability.none") : t("ui.availability.chosen", { count })),
  };
}
