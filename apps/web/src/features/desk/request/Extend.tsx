import { ExtendHelpRequest, type HelpRequest } from "@omzien/contracts";
import { Button, DateField } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useFaults } from "../../forms/use-faults.ts";
import { addDays } from "../../timing/local-date.ts";
import { useDeskRefresh } from "../queries.ts";

const weeks = [2, 4, 12] as const;

export function Extend({ request }: { request: HelpRequest }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const fieldId = `extend-${request.id}`;
  const [endsOn, setEndsOn] = useState("");
  const faults = useFaults([{ pointer: "/endsOn", id: fieldId, missing: "desk.extend.missing" }]);
  const extend = useAction(
    (api, body: ExtendHelpRequest, header) =>
      answerOf(
        api.POST("/help-requests/{helpRequestId}/extension", {
          params: { path: { helpRequestId: request.id }, header },
          body,
        }),
      ),
    { onDone: refresh },
  );
  const send = async () => {
    const body = faults.check(ExtendHelpRequest, { endsOn: endsOn || undefined });
    if (body && (await extend.send(body))) setEndsOn("");
  };
  return (
    <>
      <DateField
        id={fieldId}
        name="endsOn"
        label={t("desk.extend.until")}
        error={faults.errorOf(fieldId)}
        value={endsOn}
        onChange={setEndsOn}
        min={addDays(request.endsOn, 1)}
        suggestions={weeks.map((count) => ({
          value: addDays(request.endsOn, 7 * count),
          label: t("desk.extend.weeks", { count }),
        }))}
      />
      <ProblemNotice problem={extend.problem} />
      <div>
        <Button variant="secondary" busy={extend.busy} onClick={() => void send()}>
          {t("desk.extend.action")}
        </Button>
      </div>
    </>
  );
}
