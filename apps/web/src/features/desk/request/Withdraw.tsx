import { type HelpRequest, WithdrawHelpRequest } from "@omzien/contracts";
import { Button, Text, TextArea } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useFaults } from "../../forms/use-faults.ts";
import { warningsForFew } from "../../free-text/free-text-warning.ts";
import { FreeTextNotice } from "../../free-text/FreeTextNotice.tsx";
import { useDeskRefresh } from "../queries.ts";

export function Withdraw({ request }: { request: HelpRequest }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const [reason, setReason] = useState("");
  const fieldId = `withdraw-${request.id}`;
  const faults = useFaults([{ pointer: "/reason", id: fieldId }]);
  const withdraw = useAction(
    (api, body: WithdrawHelpRequest, header) =>
      answerOf(
        api.POST("/help-requests/{helpRequestId}/withdrawal", {
          params: { path: { helpRequestId: request.id }, header },
          body,
        }),
      ),
    { onDone: refresh },
  );
  return (
    <>
      <Text>{t("desk.withdraw.text")}</Text>
      <TextArea
        id={fieldId}
        label={t("desk.withdraw.reason")}
        hint={t("desk.withdraw.reason.hint")}
        error={faults.errorOf(fieldId)}
        optional
        rows={2}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <FreeTextNotice text={reason} looksFor={warningsForFew} />
      <ProblemNotice problem={withdraw.problem} />
      <div>
        <Button
          variant="danger"
          busy={withdraw.busy}
          disabled={reason.length > 500}
          onClick={() => {
            const body = faults.check(WithdrawHelpRequest, { reason });
            if (body) void withdraw.send(body);
          }}
        >
          {t("desk.withdraw.action")}
        </Button>
      </div>
    </>
  );
}
