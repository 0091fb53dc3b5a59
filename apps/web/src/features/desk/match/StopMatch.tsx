import { Button, Row, TextArea } from "@omzien/ui";
import { OctagonX } from "lucide-react";
import { useId, useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useDeskRefresh } from "../queries.ts";
import css from "./StopMatch.module.css";
import { TextList } from "../../pages/TextList.tsx";

/** Stops a match at once (#124): says first what that does, then does it with one press. */
export function StopMatch({ matchId }: { matchId: string }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const id = useId();
  const [remark, setRemark] = useState("");
  const stop = useAction(
    (api, body: { remark: string }, header) =>
      answerOf(api.POST("/matches/{matchId}/stop", { params: { path: { matchId }, header }, body })),
    { onDone: refresh },
  );
  return (
    <div className={css["stop"]}>
      <div>
        <p className={css["title"]}>{t("desk.stop.what")}</p>
        <TextList
          items={[
            t("desk.stop.what.hidden"),
            t("desk.stop.what.mail"),
            t("desk.stop.what.never-again"),
            t("desk.stop.what.case"),
          ]}
        />
      </div>
      <TextArea
        id={`${id}-remark`}
        label={t("desk.stop.remark")}
        hint={t("desk.stop.remark.hint")}
        optional
        rows={2}
        maxLength={2000}
        value={remark}
        onChange={setRemark}
      />
      <ProblemNotice problem={stop.problem} />
      <Row>
        <Button
          variant="danger"
          icon={<OctagonX aria-hidden />}
          busy={stop.busy}
          onClick={() => void stop.send({ remark })}
        >
          {t("desk.stop.action")}
        </Button>
      </Row>
    </div>
  );
}
