import type { components } from "@omzien/api-client";
import type { SummaryRow } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { availabilityLines, travelText } from "./offer-texts.ts";
import { TextLines } from "../help/TextLines.tsx";

/** An offer in words; what is empty leaves no hole. */
export function useExistingOfferRows(offer: components["schemas"]["HelpOffer"]): SummaryRow[] {
  const translator = useTranslator();
  const { t, formatList } = translator;
  const favourites = offer.categories.filter((category) => category.isFavourite);
  return [
    { label: t("offer.row.kinds"), value: formatList(offer.categories.map((category) => category.name)) },
    { label: t("offer.row.favourites"), value: formatList(favourites.map((category) => category.name)) },
    {
      label: t("offer.row.when"),
      value: <TextLines lines={availabilityLines(translator, offer.availability)} />,
    },
    {
      label: t("offer.row.travel"),
      value: travelText(translator, offer.travelMode, offer.maxDistanceMeters),
    },
    { label: t("offer.row.often"), value: t("offer.limits.times", { count: offer.maxAsksPerMonth }) },
    { label: t("offer.row.weight"), value: t(`offer.limits.weight.${offer.weightMax}`) },
    { label: t("offer.row.street"), value: offer.notOwnStreet && t("offer.limits.street.no") },
    { label: t("offer.row.not"), value: offer.notDoing },
    {
      label: t("offer.row.skills"),
      value:
        offer.skills.length > 0 ? (
          <TextLines lines={offer.skills.map((need) => t(`need.${need}.skill`))} />
        ) : undefined,
    },
    { label: t("offer.row.introduction"), value: offer.introduction },
  ];
}
