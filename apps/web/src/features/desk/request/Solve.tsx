import type { HelpRequest, SolveHelpRequest } from "@omzien/contracts";
import { Button, Row, Text } from "@omzien/ui";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useDeskRefresh } from "../queries.ts";

export function Solve({ request }: { request: HelpRequest }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const solve = useAction(
    (api, body: SolveHelpRequest, header) =>
      answerOf(
        api.POST("/help-requests/{helpRequestId}/solution", {
          params: { path: { helpRequestId: request.id }, header },
          body,
        }),
      ),
    { onDone: refresh },
  );
  return (
    <>
      <Text>{t("desk.solve.text")}</Text>
      <ProblemNotice problem={solve.problem} />
      <Row>
        {request.state === "matched" && (
          <Button variant="secondary" busy={solve.busy} onClick={() => void solve.send({ how: "match" })}>
            {t("desk.solve.match")}
          </Button>
        )}
        <Button variant="secondary" busy={solve.busy} onClick={() => void solve.send({ how: "otherwise" })}>
          {t("desk.solve.otherwise")}
        </Button>
      </Row>
    </>
  );
}
