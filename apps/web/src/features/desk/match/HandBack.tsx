import { Button, Details, Text } from "@omzien/ui";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useDeskRefresh } from "../queries.ts";

/** For a helper who phones that it will not work out (#81): no reason is asked, the search goes on. */
export function HandBack({ matchId }: { matchId: string }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const handBack = useAction(
    (api, _: undefined, header) =>
      answerOf(api.POST("/matches/{matchId}/hand-back", { params: { path: { matchId }, header } })),
    { onDone: refresh },
  );
  return (
    <Details summary={t("desk.hand-back.title")}>
      <Text>{t("desk.hand-back.text")}</Text>
      <ProblemNotice problem={handBack.problem} />
      <div>
        <Button variant="secondary" busy={handBack.busy} onClick={() => void handBack.send(undefined)}>
          {t("desk.hand-back.action")}
        </Button>
      </div>
    </Details>
  );
}
