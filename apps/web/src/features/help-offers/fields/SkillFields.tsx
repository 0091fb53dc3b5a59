import { Need } from "@omzien/contracts";
import { CheckboxGroup, TextArea } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { FreeTextNotice } from "../../free-text/FreeTextNotice.tsx";
import type { OfferFields } from "./offer-fields.ts";

/** What somebody is good at, and a word about themself. */
export function SkillFields({ values: { skills, introduction }, change, errorOf }: OfferFields) {
  const { t } = useTranslator();
  return (
    <>
      <CheckboxGroup
        id="skills"
        name="skills"
        label={t("offer.skills.label")}
        columns={2}
        options={Need.options.map((need) => ({ value: need, label: t(`need.${need}.skill`) }))}
        values={skills}
        onChange={(chosen) => change({ skills: chosen })}
      />
      <TextArea
        id="introduction"
        name="introduction"
        rows={4}
        optional
        label={t("offer.skills.introduction")}
        hint={t("offer.skills.introduction.hint")}
        error={errorOf("introduction")}
        maxLength={500}
        value={introduction}
        onChange={(text) => change({ introduction: text })}
      />
      <FreeTextNotice text={introduction} />
    </>
  );
}
