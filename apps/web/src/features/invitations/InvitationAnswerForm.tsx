import type { components } from "@omzien/api-client";
import type { AnswerInvitation } from "@omzien/contracts";
import { Heading, Stack, Text } from "@omzien/ui";
import type { Action } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { AnswerRow } from "./AnswerRow.tsx";
import type { InvitationAnswer } from "./use-answer-invitation.ts";

interface InvitationAnswerFormProps {
  invitation: components["schemas"]["Invitation"];
  answer: Action<AnswerInvitation["answer"], InvitationAnswer>;
  onAnswered: (outcome: InvitationAnswer) => void;
}

/** What the helper answers, and what that brings. */
export function InvitationAnswerForm({ invitation, answer, onAnswered }: InvitationAnswerFormProps) {
  const { t, formatDay } = useTranslator();
  // Midnight after the last day is no day to answer on.
  const lastMoment = new Date(Date.parse(invitation.expiresAt) - 1);
  const words = { yes: t("invitation.yes"), no: t("invitation.no"), later: t("invitation.later") };
  return (
    <Stack>
      <Heading level={2}>{t("invitation.question")}</Heading>
      <AnswerRow answer={answer} words={words} onAnswered={onAnswered} />
      <Text>{t("invitation.free")}</Text>
      <Text muted>{t("invitation.yes-share", { name: invitation.asker.name })}</Text>
      <Text muted>{t("invitation.until", { day: formatDay(lastMoment) })}</Text>
    </Stack>
  );
}
