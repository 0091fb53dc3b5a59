import type { components } from "@omzien/api-client";
import { ConsentAnswer } from "@omzien/contracts";
import { Notice, QuestionPage, RadioGroup, Text } from "@omzien/ui";
import { useEffect, useRef, useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { consentsQuery } from "../../api/queries.ts";
import { queryClient } from "../../api/query-client.ts";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";

type Consent = components["schemas"]["Consent"];

interface ConsentQuestionProps {
  consent: Consent;
  /** Which of how many; not for a question that stands alone. */
  place?: { current: number; total: number };
  /** Without a yes there is nothing to send; that is said. */
  isRequired?: boolean;
  onAnswer: (answer: ConsentAnswer["answer"]) => void;
}

const places: FieldPlace[] = [{ pointer: "/answer", id: "consent", missing: "consents.missing" }];

export function ConsentQuestion({ consent, place, isRequired, onAnswer }: ConsentQuestionProps) {
  const { t } = useTranslator();
  const site = useSite();
  const [answer, setAnswer] = useState<ConsentAnswer["answer"]>();
  const faults = useFaults(places);
  const top = useRef<HTMLDivElement>(null);
  const step = place && t("consents.step", place);
  usePageTitle([t("consents.page-title"), step && `(${step})`].filter(Boolean).join(" "));
  // The next question stands at the same address, so the shell does not notice a new page.
  useEffect(() => {
    if (isRequired || (place && place.current > 1)) top.current?.focus();
  }, [place?.current, isRequired]);

  const give = useAction(
    (api, body: ConsentAnswer, header) =>
      answerOf(api.POST("/consents", { body: { answers: [body] }, params: { header } })),
    {
      onDone(consents, body) {
        onAnswer(body.answer);
        queryClient.setQueryData(consentsQuery.queryKey, consents);
      },
    },
  );
  const submit = async () => {
    const { purpose, textVersion } = consent;
    const input = faults.check(ConsentAnswer, { purpose, textVersion, answer });
    if (input) await give.send(input);
  };

  return (
    <div ref={top} tabIndex={-1}>
      <QuestionPage
        faults={faults.faults}
        action={t("action.continue")}
        busy={give.busy}
        onSubmit={() => void submit()}
      >
        {step && <Text muted>{step}</Text>}
        {isRequired && (
          <Notice tone="warning" title={t("consents.required.title")}>
            <p>{t("consents.required.text", { phone: site.phone, hours: site.phoneHours })}</p>
          </Notice>
        )}
        <RadioGroup
          id="consent"
          name="consent"
          asHeading
          label={consent.question}
          hint={consent.explanation}
          error={faults.errorOf("consent")}
          options={[
            { value: "given", label: t("form.yes") },
            { value: "refused", label: t("form.no") },
          ]}
          value={answer}
          onChange={setAnswer}
        />
        <ProblemNotice problem={give.problem} />
        <Text muted>{t("consents.why")}</Text>
      </QuestionPage>
    </div>
  );
}
