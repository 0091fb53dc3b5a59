import { CloseReport as CloseReportInput } from "@omzien/contracts";
import { Button, TextArea } from "@omzien/ui";
import { z } from "zod";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { warningsForFew } from "../../free-text/free-text-warning.ts";
import { FreeTextNotice } from "../../free-text/FreeTextNotice.tsx";
import { CasePart } from "../frame/CaseFrame.tsx";
import { useDeskRefresh } from "../queries.ts";

const ClosingDraft = z.object({ remark: z.string().catch("") });

/** Closes a report, with what was done about it. */
export function CloseReport({ reportId }: { reportId: string }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const draft = useDraft(`close-report:${reportId}`, ClosingDraft);
  const faults = useFaults([
    { pointer: "/remark", id: "closing-remark", missing: "desk.report.close.missing" },
  ]);
  const close = useAction((api, body: CloseReportInput, header) =>
    answerOf(api.POST("/reports/{reportId}/closing", { params: { path: { reportId }, header }, body })),
  );
  const send = async () => {
    const body = faults.check(CloseReportInput, draft.values);
    if (!body || !(await close.send(body, draft.sendKey))) return;
    await draft.clear();
    await refresh();
  };
  return (
    <CasePart id="closing" title={t("desk.report.close.title")}>
      <TextArea
        id="closing-remark"
        label={t("desk.report.close.remark")}
        hint={t("desk.report.close.hint")}
        error={faults.errorOf("closing-remark")}
        rows={3}
        maxLength={2000}
        value={draft.values.remark}
        onChange={(remark) => draft.change({ remark })}
      />
      <FreeTextNotice text={draft.values.remark} looksFor={warningsForFew} />
      <ProblemNotice problem={close.problem} />
      <div>
        <Button busy={close.busy} onClick={() => void send()}>
          {t("desk.report.close.action")}
        </Button>
      </div>
    </CasePart>
  );
}
