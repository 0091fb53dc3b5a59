import { AskedPurpose, type RecordedConsents } from "@omzien/contracts";
import { Button, ErrorSummary, Heading, Link, PageLayout, Row, Stack, Text } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { type FormEvent, useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { deskHref } from "../../desk/frame/desk-search.ts";
import type { DeskSearch } from "../../desk/frame/read-desk-search.ts";
import { AloudQuestion } from "../../desk/caller/AloudQuestion.tsx";
import { answerId } from "../../desk/caller/caller-places.ts";
import { useDeskRefresh } from "../../desk/queries.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { answersAloud, questionPlaces, type SaidAloud, SaidAloudSchema } from "./questions-form.ts";

/** The questions about consent, read aloud apart from a request: after something was not right, or for who asks. */
export function ReadQuestionsPage({ personId, back }: { personId: string; back: DeskSearch }) {
  const { t, find } = useTranslator();
  const navigate = useNavigate();
  const refresh = useDeskRefresh();
  const [said, setSaid] = useState<SaidAloud>({});
  const faults = useFaults(questionPlaces((id) => find(id)));
  usePageTitle(t("recording-desk.ask"));
  const saving = useAction(
    (api, body: Pick<RecordedConsents, "answers">, header) =>
      answerOf(api.POST("/people/{personId}/consents", { params: { path: { personId }, header }, body })),
    {
      async onDone() {
        await navigate({ to: "/balie", search: back });
        await refresh();
      },
    },
  );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const whole = faults.check(SaidAloudSchema, said);
    if (whole) await saving.send({ answers: answersAloud(whole) });
  };
  return (
    <PageLayout>
      <Link href={deskHref(back)} icon={<ArrowLeft aria-hidden />}>
        {t("desk.back.desk")}
      </Link>
      <Heading level={1} size="l">
        {t("recording-desk.ask")}
      </Heading>
      <Text>{t("recording-desk.ask.lead")}</Text>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack gap="l">
          <ErrorSummary faults={faults.faults} />
          {AskedPurpose.options.map((purpose) => (
            <AloudQuestion
              key={purpose}
              purpose={purpose}
              value={said[purpose]}
              error={faults.errorOf(answerId(purpose))}
              onChange={(answer) => setSaid((before) => ({ ...before, [purpose]: answer }))}
            />
          ))}
          <ProblemNotice problem={saving.problem} />
          <Text muted>{t("recording-desk.ask.after")}</Text>
          <Row>
            <Button type="submit" busy={saving.busy}>
              {t("recording-desk.ask.save")}
            </Button>
          </Row>
        </Stack>
      </form>
    </PageLayout>
  );
}
