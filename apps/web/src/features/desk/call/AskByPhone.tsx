import type { CallTask, Invitation, InvitationAnswer } from "@omzien/contracts";
import { Heading, Notice, SummaryList, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { TextList } from "../../pages/TextList.tsx";
import { CasePart } from "../frame/CaseFrame.tsx";
import { whenText } from "../request/when-text.ts";
import { AnswerButtons } from "./AnswerButtons.tsx";

interface AskByPhoneProps {
  invitation: Invitation;
  person: CallTask["person"];
  onAnswered: (outcome: InvitationAnswer) => void;
}

/** What to tell a helper who has no e-mail, as far as they may hear it, and what they answer. */
export function AskByPhone({ invitation, person, onAnswered }: AskByPhoneProps) {
  const { t, formatDay } = useTranslator();
  const { description, misfits, reasons, expiresAt } = invitation;
  // Midnight after the last day is no day to answer on.
  const lastMoment = new Date(Date.parse(expiresAt) - 1);
  return (
    <>
      <CasePart id="ask" title={t("answer-desk.what")}>
        {description && <blockquote>{description}</blockquote>}
        <InvitationRows invitation={invitation} />
        {misfits.length > 0 && (
          <Notice title={t("answer-desk.misfits")}>
            <TextList items={misfits} />
          </Notice>
        )}
        {reasons.length > 0 && (
          <>
            <Heading level={4} size="s">
              {t("answer-desk.why", { name: person.name })}
            </Heading>
            <TextList items={reasons.map(({ text }) => text)} />
          </>
        )}
        <Text muted>{t("answer-desk.no-more")}</Text>
      </CasePart>
      <CasePart id="answer" title={t("answer-desk.said", { name: person.name })}>
        <AnswerButtons invitationId={invitation.id} person={person} onAnswered={onAnswered} />
        <Text muted>{t("answer-desk.until", { day: formatDay(lastMoment) })}</Text>
        <Text muted>{t("desk.calls.not-reached")}</Text>
      </CasePart>
    </>
  );
}

function InvitationRows({ invitation }: { invitation: Invitation }) {
  const translator = useTranslator();
  const { t } = translator;
  const { asker, category, areaName, timing, weight, urgency, needs } = invitation;
  return (
    <SummaryList
      rows={[
        { label: t("answer-desk.asker"), value: asker.name },
        { label: t("answer-desk.help"), value: category.name },
        { label: t("desk.request.when"), value: whenText(translator, timing) },
        { label: t("desk.request.area"), value: areaName },
        { label: t("answer-desk.weight"), value: t(`weight.${weight}`) },
        { label: t("answer-desk.urgency"), value: t(`urgency.${urgency}.tag`) },
        { label: t("desk.request.needs"), value: needs.map((need) => t(`need.${need}.about`)).join("\n") },
      ]}
    />
  );
}
