import { Button, Heading, SummaryList, Text } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { EmailAddress } from "@omzien/contracts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useTranslator } from "../../shell/shell-context.tsx";
import { askFlow } from "../onboarding/send-flow.ts";
import { useRequestSignIn } from "../sign-in/use-request-sign-in.ts";
import { useAsk } from "./ask-context.ts";
import { AskQuestion } from "./AskQuestion.tsx";
import { useAnswerRows } from "./use-answer-rows.tsx";

/** Everything once more before it is sent. A visitor gets a mail first; the answers travel along. */
export function AskCheckPage() {
  const { t } = useTranslator();
  const { draft, me } = useAsk();
  const rows = useAnswerRows();
  const navigate = useNavigate();
  const request = useRequestSignIn();
  const clear = async () => {
    await draft.clear();
    await navigate({ href: askFlow.base });
  };
  const send = async () => {
    const returnTo = `${askFlow.base}/versturen`;
    if (me) return navigate({ href: returnTo });
    const sent = await request.send({
      email: EmailAddress.parse(draft.values.email),
      returnTo,
      draft: { form: askFlow.form, values: draft.values },
    });
    return sent && navigate({ to: "/inloggen/code" });
  };
  return (
    <AskQuestion
      step="controleren"
      title={t("ask.check.title")}
      action={t("ask.check.send")}
      busy={request.busy}
      onSubmit={() => {
        void send();
        return false;
      }}
      aside={
        <Button variant="quiet" onClick={() => void clear()}>
          {t("ask.restart")}
        </Button>
      }
    >
      <Heading level={1} size="l">
        {t("ask.check.title")}
      </Heading>
      <Text size="lead">{t("ask.check.hint")}</Text>
      <SummaryList rows={rows} />
      {!me && <Text>{t("ask.check.code", { email: draft.values.email.trim() })}</Text>}
      <ProblemNotice problem={request.problem}>
        <p>{t("finish.failed.kept")}</p>
      </ProblemNotice>
    </AskQuestion>
  );
}
