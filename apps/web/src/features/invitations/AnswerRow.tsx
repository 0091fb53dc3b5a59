import type { AnswerInvitation } from "@omzien/contracts";
import { Button, Row } from "@omzien/ui";
import { Check, Clock, X } from "lucide-react";
import { useState } from "react";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import type { Action } from "../../api/use-action.ts";
import type { InvitationAnswer } from "./use-answer-invitation.ts";

type Answer = AnswerInvitation["answer"];

interface AnswerRowProps {
  answer: Action<Answer, InvitationAnswer>;
  /** What the buttons say, to the helper or about them. */
  words: Readonly<Record<Answer, string>>;
  onAnswered: (outcome: InvitationAnswer) => void;
}

/** Yes, no or later, each one press. */
export function AnswerRow({ answer, words, onAnswered }: AnswerRowProps) {
  const [pressed, setPressed] = useState<Answer>();
  const say = async (value: Answer) => {
    setPressed(value);
    const outcome = await answer.send(value);
    if (outcome) onAnswered(outcome);
  };
  const button = (value: Answer) => ({
    busy: answer.busy && pressed === value,
    onClick: () => void say(value),
    children: words[value],
  });
  return (
    <>
      <Row>
        <Button icon={<Check aria-hidden />} {...button("yes")} />
        <Button variant="secondary" icon={<X aria-hidden />} {...button("no")} />
        <Button variant="quiet" icon={<Clock aria-hidden />} {...button("later")} />
      </Row>
      <ProblemNotice problem={answer.problem} />
    </>
  );
}
