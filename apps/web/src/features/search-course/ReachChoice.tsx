import type { components } from "@omzien/api-client";
import type { ChangeReach } from "@omzien/contracts";
import { Button, Notice, Row, Text } from "@omzien/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { courseQuery } from "./queries.ts";

type Ring = ChangeReach["audience"];

interface ReachChoiceProps {
  helpRequestId: string;
  audience: components["schemas"]["HelpRequest"]["audience"];
  reach: components["schemas"]["SearchCourse"]["reach"];
  /** Only who helped the asker before is asked now. */
  isCircleFirst: boolean;
  onChanged: () => Promise<void>;
}

/** No further than this, or further again: one press, and one to undo it. */
export function ReachChoice({ helpRequestId, audience, reach, isCircleFirst, onChanged }: ReachChoiceProps) {
  const { t } = useTranslator();
  const client = useQueryClient();
  const [done, setDone] = useState<{ what: "stopped" | "widened"; before: Ring }>();
  const change = useAction(
    (api, body: { audience: Ring; circleFirst?: false }, header) =>
      answerOf(
        api.POST("/help-requests/{helpRequestId}/reach", {
          params: { path: { helpRequestId }, header },
          body,
        }),
      ),
    {
      async onDone() {
        await client.invalidateQueries({ queryKey: courseQuery(helpRequestId).queryKey });
        await onChanged();
      },
    },
  );
  const to = async (ring: Ring, what?: "stopped" | "widened") => {
    const before = audience ?? "municipality";
    if (await change.send({ audience: ring })) setDone(what && { what, before });
  };
  const { stopsAt, widensTo } = reach;
  return (
    <>
      {done && (
        <Notice tone="success" title={t(`course.${done.what}`)} live="polite">
          <Row>
            <Button variant="secondary" busy={change.busy} onClick={() => void to(done.before)}>
              {t("course.undo")}
            </Button>
          </Row>
        </Notice>
      )}
      {isCircleFirst && (
        <Row>
          <Button
            variant="secondary"
            busy={change.busy}
            onClick={() => void change.send({ audience: audience ?? "municipality", circleFirst: false })}
          >
            {t("course.circle.over")}
          </Button>
        </Row>
      )}
      {!done && stopsAt && (
        <>
          <Text size="small" muted>
            {t("course.stop.hint")}
          </Text>
          <Row>
            <Button variant="secondary" busy={change.busy} onClick={() => void to(stopsAt, "stopped")}>
              {t("course.stop")}
            </Button>
          </Row>
        </>
      )}
      {!done && widensTo && (
        <Row>
          <Button variant="secondary" busy={change.busy} onClick={() => void to(widensTo, "widened")}>
            {t("course.widen")}
          </Button>
        </Row>
      )}
      <ProblemNotice problem={change.problem} />
    </>
  );
}
