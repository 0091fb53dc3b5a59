import { useParams } from "@tanstack/react-router";
import { WithdrawHelpRequest } from "@omzien/contracts";
import { Heading, QuestionPage, Text, TextArea } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { warningsForFew } from "../free-text/free-text-warning.ts";
import { FreeTextNotice } from "../free-text/FreeTextNotice.tsx";
import { useRequestAction } from "./use-request-action.ts";

const places: FieldPlace[] = [{ pointer: "/reason", id: "reason" }];

export function WithdrawPage() {
  const { helpRequestId } = useParams({ from: "/_member/mijn/vragen/$helpRequestId" });
  const { t } = useTranslator();
  const [reason, setReason] = useState("");
  const faults = useFaults(places);
  usePageTitle(t("withdraw.title"));
  const withdraw = useRequestAction(helpRequestId, (api, body: WithdrawHelpRequest, header) =>
    answerOf(
      api.POST("/help-requests/{helpRequestId}/withdrawal", {
        params: { path: { helpRequestId }, header },
        body,
      }),
    ),
  );
  const submit = async () => {
    const input = faults.check(WithdrawHelpRequest, { reason });
    if (input) await withdraw.send(input);
  };
  return (
    <QuestionPage
      backHref={`/mijn/vragen/${helpRequestId}`}
      faults={faults.faults}
      action={t("withdraw.action")}
      busy={withdraw.busy}
      onSubmit={() => void submit()}
    >
      <Heading level={1} size="l">
        {t("withdraw.title")}
      </Heading>
      <Text size="lead">{t("withdraw.text")}</Text>
      <TextArea
        id="reason"
        name="reason"
        rows={3}
        optional
        label={t("withdraw.reason")}
        hint={t("withdraw.reason.hint")}
        error={faults.errorOf("reason")}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <FreeTextNotice text={reason} looksFor={warningsForFew} />
      <ProblemNotice problem={withdraw.problem} />
    </QuestionPage>
  );
}
