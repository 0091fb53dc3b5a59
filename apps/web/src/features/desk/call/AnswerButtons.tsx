import type { AnswerInvitation, InvitationAnswer } from "@omzien/contracts";
import { Button, Row, Stack, Text } from "@omzien/ui";
import { Check, Clock, X } from "lucide-react";
import { useState } from "react";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
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
  const [pressed, setPressed] = useState<AnswerInvitation["answer"]>();
  const say = async (value: AnswerInvitation["answer"]) => {
    setPressed(value);
    const outcome = await answer.send(value);
    if (outcome) onAnswered(outcome);
  };
  const busy = (value: AnswerInvitation["answer"]) => answer.busy && pressed === value;
  return (
    <Stack>
      <Row>
        <Button icon={<Check aria-hidden />} busy={busy("yes")} onClick={() => void say("yes")}>
          {t("answer-desk.yes")}
        </Button>
        <Button variant="secondary" icon={<X aria-hidden />} busy={busy("no")} onClick={() => void say("no")}>
          {t("answer-desk.no")}
        </Button>
        <Button
          variant="quiet"
          icon={<Clock aria-hidden />}
          busy={busy("later")}
          onClick={() => void say("later")}
        >
          {t("answer-desk.later")}
        </Button>
      </Row>
      <ProblemNotice problem={answer.problem} />
      <Text muted>{t("answer-desk.free", { name: person.name })}</Text>
    </Stack>
  );
}
