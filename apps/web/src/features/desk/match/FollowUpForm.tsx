import { AnswerFollowUp } from "@omzien/contracts";
import { Button, TextArea } from "@omzien/ui";
import { z } from "zod";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { sendable } from "../../../api/sendable.ts";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { warningsForFew } from "../../free-text/free-text-warning.ts";
import { FreeTextNotice } from "../../free-text/FreeTextNotice.tsx";
import { Segments } from "../frame/Segments.tsx";
import { useDeskRefresh } from "../queries.ts";
import css from "./FollowUpForm.module.css";

const outcomes = ["good", "fair", "bad", "not-happened"] as const;
const again = ["yes", "no"] as const;

const FollowUpDraft = z.object({
  outcome: z.enum(outcomes).optional().catch(undefined),
  again: z.enum(again).optional().catch(undefined),
  remark: z.string().catch(""),
});

export interface FollowUpFormProps {
  matchId: string;
  personId: string;
  /** Of the person on the telephone. */
  name: string;
}

/** How it went, asked on the telephone (#135): kept as it goes, saved for the person who answers. */
export function FollowUpForm({ matchId, personId, name }: FollowUpFormProps) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const id = `follow-up-${personId}`;
  const draft = useDraft(`follow-up:${matchId}:${personId}`, FollowUpDraft);
  const faults = useFaults([
    { pointer: "/outcome", id: `${id}-outcome`, missing: "desk.follow-up.missing" },
    { pointer: "/remark", id: `${id}-remark` },
  ]);
  const answer = useAction((api, body: AnswerFollowUp, header) =>
    answerOf(
      api.POST("/matches/{matchId}/follow-up", {
        params: { path: { matchId }, header },
        body: sendable(body),
      }),
    ),
  );
  const { values } = draft;
  const save = async () => {
    const body = faults.check(AnswerFollowUp, { ...values, personId });
    if (!body || !(await answer.send(body, draft.sendKey))) return;
    await draft.clear();
    await refresh();
  };
  return (
    <div className={css["form"]}>
      <Segments
        id={`${id}-outcome`}
        name={`${id}-outcome`}
        label={t("desk.follow-up.outcome", { name })}
        error={faults.errorOf(`${id}-outcome`)}
        options={outcomes.map((value) => ({ value, label: t(`desk.follow-up.outcome.${value}`) }))}
        value={values.outcome}
        onChange={(outcome) => draft.change({ outcome })}
      />
      <Segments
        id={`${id}-again`}
        name={`${id}-again`}
        label={t("desk.follow-up.again")}
        optional
        options={again.map((value) => ({ value, label: t(`desk.follow-up.again.${value}`) }))}
        value={values.again}
        onChange={(value) => draft.change({ again: value })}
      />
      <TextArea
        id={`${id}-remark`}
        label={t("desk.follow-up.remark")}
        error={faults.errorOf(`${id}-remark`)}
        optional
        rows={2}
        maxLength={1000}
        value={values.remark}
        onChange={(remark) => draft.change({ remark })}
      />
      <FreeTextNotice text={values.remark} looksFor={warningsForFew} />
      <ProblemNotice problem={answer.problem} />
      <div>
        <Button variant="secondary" busy={answer.busy} onClick={() => void save()}>
          {t("desk.follow-up.save", { name })}
        </Button>
      </div>
    </div>
  );
}
