import { Heading, QuestionPage, Text } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { myInvitationsQuery, myOfferQuery } from "../../api/queries.ts";
import { queryClient } from "../../api/query-client.ts";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";

export function StopOfferPage() {
  const { t } = useTranslator();
  const navigate = useNavigate();
  usePageTitle(t("stop.title"));
  const stop = useAction((api) => answerOf(api.DELETE("/help-offers/mine")), {
    async onDone() {
      queryClient.setQueryData(myOfferQuery.queryKey, null);
      await queryClient.invalidateQueries({ queryKey: myInvitationsQuery.queryKey });
      await navigate({ to: "/mijn", replace: true });
    },
  });
  return (
    <QuestionPage
      backHref="/mijn/aanbod"
      action={t("stop.action")}
      busy={stop.busy}
      onSubmit={() => void stop.send(undefined)}
    >
      <Heading level={1} size="l">
        {t("stop.title")}
      </Heading>
      <Text size="lead">{t("stop.text")}</Text>
      <Text>{t("stop.thanks")}</Text>
      <ProblemNotice problem={stop.problem} />
    </QuestionPage>
  );
}
