import { type LookAlarm, NewLookAlarmReview } from "@omzien/contracts";
import { Button, TextArea } from "@omzien/ui";
import { useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { warningsForFew } from "../../free-text/free-text-warning.ts";
import { FreeTextNotice } from "../../free-text/FreeTextNotice.tsx";
import css from "./Alarms.module.css";

const NoteDraft = z.object({ note: z.string().catch("") });

/** What the officer found about an alarm; it stays as it is written. */
export function LookedIntoForm({ alarm, onLookedInto }: { alarm: LookAlarm; onLookedInto: () => void }) {
  const { t } = useTranslator();
  const client = useQueryClient();
  const { kind, viewer, beganAt } = alarm;
  const fieldId = `note-${kind}-${viewer.id}-${Date.parse(beganAt)}`;
  const draft = useDraft(`look-alarm:${fieldId}`, NoteDraft);
  const faults = useFaults([{ pointer: "/note", id: fieldId, missing: "oversight.alarm.note.missing" }]);
  const review = useAction((api, body: NewLookAlarmReview, header) =>
    answerOf(api.POST("/oversight/alarm-reviews", { params: { header }, body })),
  );
  const send = async () => {
    const body = faults.check(NewLookAlarmReview, { kind, viewerId: viewer.id, beganAt, ...draft.values });
    if (!body || !(await review.send(body, draft.sendKey))) return;
    await draft.clear();
    onLookedInto();
    await client.invalidateQueries({ queryKey: ["oversight", "alarms"] });
  };
  return (
    <div className={css["form"]} data-print="no">
      <TextArea
        id={fieldId}
        label={t("oversight.alarm.note")}
        hint={t("oversight.alarm.note.hint")}
        error={faults.errorOf(fieldId)}
        rows={2}
        maxLength={2000}
        value={draft.values.note}
        onChange={(note) => draft.change({ note })}
      />
      <FreeTextNotice text={draft.values.note} looksFor={warningsForFew} />
      <ProblemNotice problem={review.problem} />
      <div>
        <Button variant="secondary" busy={review.busy} onClick={() => void send()}>
          {t("oversight.alarm.save")}
        </Button>
      </div>
    </div>
  );
}
