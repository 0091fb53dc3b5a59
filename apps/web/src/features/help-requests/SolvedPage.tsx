import { useParams } from "@tanstack/react-router";
import { SolveHelpRequest } from "@omzien/contracts";
import { QuestionPage, RadioGroup } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { useRequestAction } from "./use-request-action.ts";

const places: FieldPlace[] = [{ pointer: "/how", id: "how", missing: "solved.missing" }];

export function SolvedPage() {
  const { helpRequestId } = useParams({ from: "/_member/mijn/vragen/$helpRequestId" });
  const { t } = useTranslator();
  const [how, setHow] = useState<SolveHelpRequest["how"]>();
  const faults = useFaults(places);
  usePageTitle(t("solved.title"));
  const solve = useRequestAction(helpRequestId, (api, body: SolveHelpRequest, header) =>
    answerOf(
      api.POST("/help-requests/{helpRequestId}/solution", {
        params: { path: { helpRequestId }, header },
        body,
      }),
    ),
  );
  const submit = async () => {
    const input = faults.check(SolveHelpRequest, { how });
    if (input) await solve.send(input);
  };
  return (
    <QuestionPage
      backHref={`/mijn/vragen/${helpRequestId}`}
      faults={faults.faults}
      action={t("solved.action")}
      busy={solve.busy}
      onSubmit={() => void submit()}
    >
      <RadioGroup
        id="how"
        name="how"
        asHeading
        label={t("solved.title")}
        hint={t("solved.hint")}
        error={faults.errorOf("how")}
        options={[
          { value: "match", label: t("solved.match") },
          { value: "otherwise", label: t("solved.otherwise") },
        ]}
        value={how}
        onChange={setHow}
      />
      <ProblemNotice problem={solve.problem} />
    </QuestionPage>
  );
}
