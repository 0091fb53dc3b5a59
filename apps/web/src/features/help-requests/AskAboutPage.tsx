import { Heading, Text } from "@omzien/ui";
import { useQueryClient } from "@tanstack/react-query";
import { Postcode } from "@omzien/contracts";
import { areaLookupQuery } from "../../api/queries.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useFaults } from "../forms/use-faults.ts";
import { AboutMember, AboutVisitor, aboutYouInput, aboutYouPlaces } from "../onboarding/about-you.ts";
import { AboutYouFields } from "../onboarding/AboutYouFields.tsx";
import { useAsk } from "./ask-context.ts";
import { AskQuestion } from "./AskQuestion.tsx";

/** Who asks; with an open door to helping as well, never a debt (#97). */
export function AskAboutPage() {
  const { t } = useTranslator();
  const { draft, me } = useAsk();
  const faults = useFaults(aboutYouPlaces);
  const cache = useQueryClient();
  const check = () => {
    const input = faults.check(me ? AboutMember : AboutVisitor, aboutYouInput(draft.values));
    if (!input) return false;
    const place = cache.getQueryData(areaLookupQuery(Postcode.parse(draft.values.postcode)).queryKey);
    return place?.inside !== false;
  };
  return (
    <AskQuestion step="gegevens" title={t("about-you.title")} faults={faults.faults} onSubmit={check}>
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
      <Text muted>{t("ask.about.also")}</Text>
    </AskQuestion>
  );
}
