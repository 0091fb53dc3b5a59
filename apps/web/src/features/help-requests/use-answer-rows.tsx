import { Timing } from "@omzien/contracts";
import type { SummaryRow } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { areaLookupQuery } from "../../api/queries.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import { TextLines } from "../help/TextLines.tsx";
import { timingInput } from "../timing/timing-draft.ts";
import { timingText } from "../timing/timing-text.ts";
import { useAsk } from "./ask-context.ts";
import { type AskStep, stepHref, stepsFor } from "./ask-steps.ts";

/** All answers in words, each with the way to change it. */
export function useAnswerRows(): SummaryRow[] {
  const translator = useTranslator();
  const { t, formatList } = translator;
  const site = useSite();
  const { draft, category, asking } = useAsk();
  const { values } = draft;
  const about = useAboutText();
  const timing = Timing.safeParse(timingInput(values.timing));
  const steps = stepsFor(asking);
  const row = (step: AskStep, label: string, value: SummaryRow["value"]): SummaryRow[] =>
    steps.includes(step) ? [{ label, value, changeHref: stepHref(step, "controleren") }] : [];
  const needs = values.needs.map((need) => t(`need.${need}.me`));
  const languages = values.languages.map((code) => t(`language.name.${code}`));
  const ring =
    values.audience === "municipality"
      ? t("ring.municipality", { siteName: site.name })
      : values.audience && t(`ring.${values.audience}`);
  return [
    ...row("soort", t("ask.check.category"), category?.name),
    ...row("wat", t("ask.check.what"), values.description),
    ...row("dagen", t("ask.check.when"), timing.success ? timingText(translator, timing.data) : undefined),
    ...row("omvang", t("ask.check.weight"), values.weight && t(`weight.${values.weight}`)),
    ...row("omvang", t("ask.check.urgency"), t(`urgency.${values.urgency}.tag`)),
    ...row(
      "bijzonderheden",
      t("ask.check.needs"),
      needs.length > 0 ? <TextLines lines={needs} /> : t("ask.check.nothing"),
    ),
    ...row(
      "bijzonderheden",
      t("ask.check.languages"),
      languages.length > 0 ? formatList(languages) : t("language.any"),
    ),
    ...row("zoeken", t("ask.check.search"), ring),
    ...row("zoeken", t("ask.check.nearness"), t(`nearness.${values.nearness}`)),
    ...row("zoeken", t("ask.check.first"), values.circleFirst ? t("ask.check.first.circle") : undefined),
    ...row("gegevens", t("ask.check.about"), about),
  ];
}

function useAboutText(): string {
  const { draft } = useAsk();
  const { firstName, postcode, areaId, email } = draft.values;
  const regular = postcode.replace(/\s+/g, "").toUpperCase();
  const lookup = useQuery({ ...areaLookupQuery(regular), enabled: regular !== "" });
  const area = lookup.data?.nearbyAreas.find((each) => each.id === areaId) ?? lookup.data?.area;
  return [firstName.trim(), area?.name ?? regular, email.trim()].filter(Boolean).join(", ");
}
