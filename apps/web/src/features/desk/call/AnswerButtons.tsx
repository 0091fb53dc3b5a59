import type { InvitationAnswer } from "@omzien/contracts";
import { Stack, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { AnswerRow } from "../../invitations/AnswerRow.tsx";
import { useAnswerByPhone } from "./use-answer-by-phone.ts";

interface AnswerButtonsProps {
  invitationId: string;
  person: { id: string; name: string };
  onAnswered: (outcome: InvitationAnswer) => void;
}

/** Yes, no or later, as the helper says it on the telephone. */
export function AnswerButtons({ invitationId, person, onAnswered }: AnswerButtonsProps) {
  const { t } = useTranslator();
  const answer = useAnswerByPhone(invitationId, person.id);
  const words = { yes: t("answer-desk.yes"), no: t("answer-desk.no"), later: t("answer-desk.later") };
  return (
    <Stack>
      <AnswerRow answer={answer} words={words} onAnswered={onAnswered} />
      <Text muted>{t("answer-desk.free", { name: person.name })}</Text>
    </Stack>
  );
}
