import { Postcode } from "@omzien/contracts";
import { Heading, Text } from "@omzien/ui";
import { useQueryClient } from "@tanstack/react-query";
import { areaLookupQuery } from "../../api/queries.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useFaults } from "../forms/use-faults.ts";
import { AboutMember, AboutVisitor, aboutYouInput, aboutYouPlaces } from "../onboarding/about-you.ts";
import { AboutYouFields } from "../onboarding/AboutYouFields.tsx";
import { useOffer } from "./offer-context.ts";
import { OfferQuestion } from "./OfferQuestion.tsx";

export function OfferAboutPage() {
  const { t } = useTranslator();
  const { draft, me } = useOffer();
  const faults = useFaults(aboutYouPlaces);
  const cache = useQueryClient();
  const check = () => {
    const input = faults.check(me ? AboutMember : AboutVisitor, aboutYouInput(draft.values));
    if (!input) return false;
    const place = cache.getQueryData(areaLookupQuery(Postcode.parse(draft.values.postcode)).queryKey);
    return place?.inside !== false;
  };
  return (
    <OfferQuestion step="gegevens" title={t("about-you.title")} faults={faults.faults} onSubmit={check}>
      <Heading level={1} size="l">
        {t("about-you.title")}
      </Heading>
      <Text size="lead">{t("about-you.why")}</Text>
      <AboutYouFields
        values={draft.values}
        change={draft.change}
        errorOf={faults.errorOf}
        askEmail={me === undefined}
      />
    </OfferQuestion>
  );
}
