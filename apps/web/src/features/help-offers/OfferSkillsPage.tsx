import { NewHelpOffer } from "@omzien/contracts";
import { Heading, Text } from "@omzien/ui";
import { z } from "zod";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { SkillFields } from "./fields/SkillFields.tsx";
import { useOffer } from "./offer-context.ts";
import { OfferQuestion } from "./OfferQuestion.tsx";

const places: FieldPlace[] = [{ pointer: "/introduction", id: "introduction" }];
const Input = z.object({ introduction: NewHelpOffer.shape.introduction });

export function OfferSkillsPage() {
  const { t } = useTranslator();
  const { draft } = useOffer();
  const faults = useFaults(places);
  const { introduction } = draft.values;
  return (
    <OfferQuestion
      step="ervaring"
      title={t("offer.skills.title")}
      faults={faults.faults}
      onSubmit={() => faults.check(Input, { introduction }) !== undefined}
    >
      <Heading level={1} size="l">
        {t("offer.skills.title")}
      </Heading>
      <Text size="lead">{t("offer.skills.hint")}</Text>
      <SkillFields values={draft.values} change={draft.change} errorOf={faults.errorOf} />
    </OfferQuestion>
  );
}
