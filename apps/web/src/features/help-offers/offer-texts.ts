import type { AvailabilitySlot, TravelMode } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";

const parts = ["morning", "afternoon", "evening"] as const;

/** Days with their parts, one line each: "dinsdag: 's ochtends en 's middags". */
export function availabilityLines(translator: Translator, slots: readonly AvailabilitySlot[]): string[] {
  const { t, formatWeekday, formatDayPart, formatList } = translator;
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const own = parts.filter((part) => slots.some((slot) => slot.weekday === weekday && slot.part === part));
    if (own.length === 0) return [];
    return [
      t("offer.row.day", {
        weekday: formatWeekday(weekday),
        parts: formatList(own.map((part) => formatDayPart(part))),
      }),
    ];
  });
}

/** "Met de fiets, tot 3 kilometer" */
export function travelText({ t, formatDistance }: Translator, mode: TravelMode, meters: number): string {
  return t("offer.row.travel.value", { mode: t(`travel.${mode}`), distance: formatDistance(meters) });
}
