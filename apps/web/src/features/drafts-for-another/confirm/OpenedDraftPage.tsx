import type { components } from "@omzien/api-client";
import type { AnswerDraft } from "@omzien/contracts";
import { Button, Heading, PageLayout, Row, Stack, SummaryList, Text } from "@omzien/ui";
import { Check, PhoneIncoming, X } from "lucide-react";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { sendable } from "../../../api/sendable.ts";
import { type Action, useAction } from "../../../api/use-action.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import { TextLines } from "../../help/TextLines.tsx";
import { timingLines } from "../../timing/timing-text.ts";
import { lastDayOf } from "../last-day-of.ts";
import { ConfirmForm } from "./ConfirmForm.tsx";
import { DraftAnsweredPage } from "./DraftAnsweredPage.tsx";
import type { DraftSecret } from "./queries.ts";

type OpenedDraft = components["schemas"]["OpenedDraft"];
export type Asked = NonNullable<OpenedDraft["asked"]>;
/** What the person says, without the secret. */
export type Said = Omit<AnswerDraft, "token" | "code">;
export type Saying = Action<Said, components["schemas"]["DraftAnswer"]>;

/** First the exact words, then the question; whoever says yes gives their own answers on the next page. */
export function OpenedDraftPage({ draft, secret }: { draft: OpenedDraft; secret: DraftSecret }) {
  const [isConfirming, setConfirming] = useState(false);
  const [answered, setAnswered] = useState<{ answer: Said["answer"]; canSignIn: boolean }>();
  const saying: Saying = useAction(
    (api, { profile, ...rest }: Said, header) =>
      answerOf(
        api.POST("/drafts-for-another/answers", {
          params: { header },
          body: {
            ...sendable(rest),
            ...(profile ? { profile: sendable(profile) } : {}),
            ...secret,
          },
        }),
      ),
    { onDone: ({ canSignIn }, { answer }) => setAnswered({ answer, canSignIn }) },
  );
  if (answered) return <DraftAnsweredPage {...answered} />;
  if (!draft.asked) return null;
  if (isConfirming)
    return <ConfirmForm asked={draft.asked} saying={saying} onBack={() => setConfirming(false)} />;
  const yes = () => {
    const { profile, conduct, purposes } = draft.asked?.missing ?? {};
    if (profile || conduct || purposes?.length) setConfirming(true);
    else void saying.send({ answer: "confirmed", consents: [] });
  };
  return <ReadDraft draft={draft} asked={draft.asked} saying={saying} onYes={yes} />;
}

interface ReadDraftProps {
  draft: OpenedDraft;
  asked: Asked;
  saying: Saying;
  onYes: () => void;
}

function ReadDraft({ draft, asked, saying, onYes }: ReadDraftProps) {
  const translator = useTranslator();
  const { t, formatDay } = translator;
  const site = useSite();
  usePageTitle(t("draft.open.title"));
  const { name, as, practice } = asked.maker;
  return (
    <PageLayout>
      <Heading level={1}>{t("draft.open.title")}</Heading>
      <Text size="lead">{t("draft.open.greeting", { name: asked.firstName })}</Text>
      <Text>{t(`draft.open.by.${as}`, { name, practice, site: site.name })}</Text>
      <SummaryList
        rows={[
          { label: t("draft.open.what"), value: asked.request.category },
          { label: t("draft.open.words"), value: asked.request.description },
          {
            label: t("draft.open.when"),
            value: <TextLines lines={timingLines(translator, asked.request.timing)} />,
          },
          {
            label: t("draft.open.needs"),
            value: asked.request.needs.map((need) => t(`need.${need}.about`)).join(", "),
          },
        ]}
      />
      <Text>{t("draft.open.nothing-yet")}</Text>
      <Stack>
        <Heading level={2}>{t("draft.answer.title")}</Heading>
        <Stack gap="s">
          <Row>
            <Button icon={<Check aria-hidden />} busy={saying.busy} onClick={onYes}>
              {t("draft.answer.confirm")}
            </Button>
          </Row>
          <Row>
            <Button
              variant="secondary"
              icon={<PhoneIncoming aria-hidden />}
              onClick={() => void saying.send({ answer: "doubted", consents: [] })}
            >
              {t("draft.answer.doubt")}
            </Button>
            <Button
              variant="secondary"
              icon={<X aria-hidden />}
              onClick={() => void saying.send({ answer: "refused", consents: [] })}
            >
              {t("draft.answer.refuse")}
            </Button>
          </Row>
        </Stack>
        <ProblemNotice problem={saying.problem} />
        <Text muted>{t("draft.open.until", { day: formatDay(lastDayOf(draft)) })}</Text>
        <Text muted>{t("draft.said.call", { phone: site.phone, hours: site.phoneHours })}</Text>
      </Stack>
    </PageLayout>
  );
}
