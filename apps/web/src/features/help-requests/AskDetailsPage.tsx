import { healthNeeds, Language, Need } from "@omzien/contracts";
import { CheckboxGroup, Details, Heading, Notice, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useAsk } from "./ask-context.ts";
import { AskQuestion } from "./AskQuestion.tsx";

/** What a helper should know, chosen from a list so that nobody has to write about health; and the language. */
export function AskDetailsPage() {
  const { t } = useTranslator();
  const { draft } = useAsk();
  const { needs, languages } = draft.values;
  const aboutHealth = needs.some((need) => healthNeeds.includes(need));
  return (
    <AskQuestion step="bijzonderheden" title={t("ask.details.title")} onSubmit={() => true}>
      <Heading level={1} size="l">
        {t("ask.details.title")}
      </Heading>
      <Text size="lead">{t("ask.details.hint")}</Text>
      <CheckboxGroup
        id="needs"
        name="needs"
        label={t("ask.check.needs")}
        columns={2}
        options={Need.options.map((need) => ({ value: need, label: t(`need.${need}.me`) }))}
        values={needs}
        onChange={(values) => draft.change({ needs: values })}
      />
      <div aria-live="polite">{aboutHealth && <Notice title={t("ask.details.health")} />}</div>
      <Details summary={t("ask.details.languages")} open={languages.length > 0}>
        <CheckboxGroup
          id="languages"
          name="languages"
          label={t("ask.check.languages")}
          hint={t("ask.details.languages.hint")}
          columns={2}
          options={Language.options.map((code) => ({ value: code, label: t(`language.name.${code}`) }))}
          values={languages}
          onChange={(values) => draft.change({ languages: values })}
        />
      </Details>
    </AskQuestion>
  );
}
