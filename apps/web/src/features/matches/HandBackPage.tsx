import { useParams } from "@tanstack/react-router";
import type { components } from "@omzien/api-client";
import { Heading, QuestionPage, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { matchQuery } from "../../api/queries.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { DonePage } from "./DonePage.tsx";
import { otherName } from "./match-text.ts";
import { useMatchAction } from "./use-match-action.ts";

/** Handing back (#81): one press, no reason, no guilt. */
export function HandBackPage() {
  const { matchId } = useParams({ from: "/_member/mijn/afspraken/$matchId" });
  const { t } = useTranslator();
  const match = useQuery(matchQuery(matchId));
  const [done, setDone] = useState(false);
  if (done) return <DonePage title={t("hand-back.done.title")} text={t("hand-back.done.text")} />;
  return <Loaded query={match}>{(found) => <HandBack match={found} onDone={() => setDone(true)} />}</Loaded>;
}

function HandBack({ match, onDone }: { match: components["schemas"]["Match"]; onDone: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  usePageTitle(t("hand-back.title"));
  const handBack = useMatchAction(
    (api, matchId: string, header) =>
      answerOf(api.POST("/matches/{matchId}/hand-back", { params: { path: { matchId }, header } })),
    onDone,
  );
  return (
    <QuestionPage
      backHref={`/mijn/afspraken/${match.id}`}
      action={t("hand-back.action")}
      busy={handBack.busy}
      onSubmit={() => void handBack.send(match.id)}
    >
      <Heading level={1} size="l">
        {t("hand-back.title")}
      </Heading>
      <Text size="lead">{t("hand-back.text")}</Text>
      <Text>{t("hand-back.text.after", { name: otherName(translator, match) })}</Text>
      <ProblemNotice problem={handBack.problem} />
    </QuestionPage>
  );
}
