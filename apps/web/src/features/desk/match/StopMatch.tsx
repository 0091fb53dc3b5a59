import { StopMatch as StopMatchInput } from "@omzien/contracts";
import { Button, Row, TextArea } from "@omzien/ui";
import { OctagonX } from "lucide-react";
import { useId, useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useFaults } from "../../forms/use-faults.ts";
import { warningsForFew } from "../../free-text/free-text-warning.ts";
import { FreeTextNotice } from "../../free-text/FreeTextNotice.tsx";
import { useDeskRefresh } from "../queries.ts";
import css from "./StopMatch.module.css";
import { TextList } from "../../pages/TextList.tsx";

/** Stops a match at once (#124): says first what that does, then does it with one press. */
export function StopMatch({ matchId }: { matchId: string }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const id = useId();
  const [remark, setRemark] = useState("");
  const faults = useFaults([{ pointer: "/remark", id: `${id}-remark` }]);
  const stop = useAction(
    (api, body: StopMatchInput, header) =>
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
        error={faults.errorOf(`${id}-remark`)}
        optional
        rows={2}
        maxLength={2000}
        value={remark}
        onChange={setRemark}
      />
      <FreeTextNotice text={remark} looksFor={warningsForFew} />
      <ProblemNotice problem={stop.problem} />
      <Row>
        <Button
          variant="danger"
          icon={<OctagonX aria-hidden />}
          busy={stop.busy}
          onClick={() => {
            const body = faults.check(StopMatchInput, { remark });
            if (body) void stop.send(body);
          }}
        >
          {t("desk.stop.action")}
        </Button>
      </Row>
    </div>
  );
}
