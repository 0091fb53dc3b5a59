import type { SummaryRow } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useOffer } from "./offer-context.ts";
import { type OfferStep, stepHref, stepsFor } from "./offer-steps.ts";
import { availabilityLines, travelText } from "./offer-texts.ts";
import { TextLines } from "../help/TextLines.tsx";
import { useChosenKinds } from "./use-chosen-kinds.ts";

/** All answers in words, each with the way to change it. */
export function useOfferRows(): SummaryRow[] {
  const translator = useTranslator();
  const { t, formatList } = translator;
  const { draft, offering } = useOffer();
  const { values } = draft;
  const chosen = useChosenKinds();
  const steps = stepsFor(values, offering);
  const row = (step: OfferStep, label: string, value: SummaryRow["value"]): SummaryRow[] =>
    steps.includes(step) ? [{ label, value, changeHref: stepHref(step, "controleren") }] : [];
  const favourites = chosen.filter((kind) => values.favouriteIds.includes(kind.id));
  const { travelMode, maxDistanceMeters, maxAsksPerMonth } = values;
  const about = [values.firstName.trim(), values.postcode.trim().toUpperCase(), values.email.trim()];
  return [
    ...row("soort", t("offer.row.kinds"), formatList(chosen.map((kind) => kind.name))),
    ...row("liefst", t("offer.row.favourites"), formatList(favourites.map((kind) => kind.name))),
    ...row(
      "wanneer",
      t("offer.row.when"),
      <TextLines lines={availabilityLines(translator, values.availability)} />,
    ),
    ...row(
      "afstand",
      t("offer.row.travel"),
      travelMode && maxDistanceMeters && travelText(translator, travelMode, maxDistanceMeters),
    ),
    ...row(
      "grenzen",
      t("offer.row.often"),
      maxAsksPerMonth && t("offer.limits.times", { count: maxAsksPerMonth }),
    ),
    ...row("grenzen", t("offer.row.weight"), t(`offer.limits.weight.${values.weightMax}`)),
    ...row("grenzen", t("offer.row.street"), values.notOwnStreet && t("offer.limits.street.no")),
    ...row("grenzen", t("offer.row.not"), values.notDoing.trim()),
    ...row(
      "ervaring",
      t("offer.row.skills"),
      values.skills.length > 0 && <TextLines lines={values.skills.map((need) => t(`need.${need}.skill`))} />,
    ),
    ...row("ervaring", t("offer.row.introduction"), values.introduction.trim()),
    ...row("gegevens", t("offer.row.about"), about.filter(Boolean).join(", ")),
  ];
}
