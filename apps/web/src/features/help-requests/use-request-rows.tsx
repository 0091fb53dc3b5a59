import type { components } from "@omzien/api-client";
import type { SummaryRow } from "@omzien/ui";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import { TextLines } from "../help/TextLines.tsx";
import { timingText } from "../timing/timing-text.ts";

/** What was asked, in words; what is not there leaves no hole. */
export function useRequestRows(request: components["schemas"]["HelpRequest"]): SummaryRow[] {
  const translator = useTranslator();
  const { t, formatList } = translator;
  const site = useSite();
  const { needs = [], languages = [], audience, nearness } = request;
  const listed = (items: string[]) => (items.length > 0 ? formatList(items) : undefined);
  const ring =
    audience === "municipality"
      ? t("ring.municipality", { siteName: site.name })
      : audience && t(`ring.${audience}`);
  return [
    { label: t("ask.check.when"), value: timingText(translator, request.timing) },
    { label: t("ask.check.weight"), value: t(`weight.${request.weight}`) },
    { label: t("ask.check.urgency"), value: t(`urgency.${request.urgency}.tag`) },
    {
      label: t("ask.check.needs"),
      value: needs.length > 0 ? <TextLines lines={needs.map((need) => t(`need.${need}.me`))} /> : undefined,
    },
    { label: t("ask.check.languages"), value: listed(languages.map((code) => t(`language.name.${code}`))) },
    { label: t("ask.check.search"), value: ring },
    { label: t("ask.check.nearness"), value: nearness && t(`nearness.${nearness}`) },
    { label: t("field.area.short"), value: request.areaName ?? undefined },
  ];
}
