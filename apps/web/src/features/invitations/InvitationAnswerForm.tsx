import type { components } from "@omzien/api-client";
import type { AnswerInvitation } from "@omzien/contracts";
import { Button, Heading, Row, Stack, Text } from "@omzien/ui";
import { Check, Clock, X } from "lucide-react";
import { useState } from "react";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import type { Action } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { InvitationAnswer } from "./use-answer-invitation.ts";

type Answer = AnswerInvitation["answer"];

interface InvitationAnswerFormProps {
  invitation: components["schemas"]["Invitation"];
  answer: Action<Answer, InvitationAnswer>;
  onAnswered: (outcome: InvitationAnswer) => void;
}

/** Yes, no or later, each one press. */
export function InvitationAnswerForm({ invitation, answer, onAnswered }: InvitationAnswerFormProps) {
  const { t, formatDay } = useTranslator();
  const [pressed, setPressed] = useState<Answer>();
  const say = async (value: Answer) => {
    setPressed(value);
    const outcome = await answer.send(value);
    if (outcome) onAnswered(outcome);
  };
  // Midnight after the last day is no day to answer on.
  const lastMoment = new Date(Date.parse(invitation.expiresAt) - 1);
  const busy = (value: Answer) => answer.busy && pressed === value;
  return (
    <Stack>
      <Heading level={2}>{t("invitation.question")}</Heading>
      <Row>
        <Button icon={<Check aria-hidden />} busy={busy("yes")} onClick={() => void say("yes")}>
          {t("invitation.yes")}
        </Button>
        <Button variant="secondary" icon={<X aria-hidden />} busy={busy("no")} onClick={() => void say("no")}>
          {t("invitation.no")}
        </Button>
        <Button
          variant="quiet"
          icon={<Clock aria-hidden />}
          busy={busy("later")}
          onClick={() => void say("later")}
        >
          {t("invitation.later")}
        </Button>
      </Row>
      <ProblemNotice problem={answer.problem} />
      <Text>{t("invitation.free")}</Text>
      <Text muted>{t("invitation.yes-share", { name: invitation.asker.name })}</Text>
      <Text muted>{t("invitation.until", { day: formatDay(lastMoment) })}</Text>
    </Stack>
  );
}
