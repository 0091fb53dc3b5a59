import { Need, NewHelpOffer } from "@omzien/contracts";
import { CheckboxGroup, Heading, Text, TextArea } from "@omzien/ui";
import { z } from "zod";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { FreeTextNotice } from "../free-text/FreeTextNotice.tsx";
import { useOffer } from "./offer-context.ts";
import { OfferQuestion } from "./OfferQuestion.tsx";

const places: FieldPlace[] = [{ pointer: "/introduction", id: "introduction" }];
const Input = z.object({ introduction: NewHelpOffer.shape.introduction });

export function OfferSkillsPage() {
  const { t } = useTranslator();
  const { draft } = useOffer();
  const faults = useFaults(places);
  const { skills, introduction } = draft.values;
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
      <CheckboxGroup
        id="skills"
        name="skills"
        label={t("offer.skills.label")}
        columns={2}
        options={Need.options.map((need) => ({ value: need, label: t(`need.${need}.skill`) }))}
        values={skills}
        onChange={(values) => draft.change({ skills: values })}
      />
      <TextArea
        id="introduction"
        name="introduction"
        rows={4}
        optional
        label={t("offer.skills.introduction")}
        hint={t("offer.skills.introduction.hint")}
        error={faults.errorOf("introduction")}
        maxLength={500}
        value={introduction}
        onChange={(text) => draft.change({ introduction: text })}
      />
      <FreeTextNotice text={introduction} />
    </OfferQuestion>
  );
}
