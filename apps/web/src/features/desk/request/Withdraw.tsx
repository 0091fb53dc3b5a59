import type { HelpRequest } from "@omzien/contracts";
import { Button, Text, TextArea } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useDeskRefresh } from "../queries.ts";

export function Withdraw({ request }: { request: HelpRequest }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const [reason, setReason] = useState("");
  const withdraw = useAction(
    (api, body: { reason: string }, header) =>
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
        id={`withdraw-${request.id}`}
        label={t("desk.withdraw.reason")}
        hint={t("desk.withdraw.reason.hint")}
        optional
        rows={2}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <ProblemNotice problem={withdraw.problem} />
      <div>
        <Button
          variant="danger"
          busy={withdraw.busy}
          disabled={reason.length > 500}
          onClick={() => void withdraw.send({ reason })}
        >
          {t("desk.withdraw.action")}
        </Button>
      </div>
    </>
  );
}
