import type { components } from "@omzien/api-client";
import { PageLayout } from "@omzien/ui";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { AnsweredInvitation } from "./AnsweredInvitation.tsx";
import { InvitationAnswerForm } from "./InvitationAnswerForm.tsx";
import { InvitationFacts } from "./InvitationFacts.tsx";
import { InvitationOutcome } from "./InvitationOutcome.tsx";
import { useAnswerInvitation } from "./use-answer-invitation.ts";
import { useState } from "react";
import type { InvitationAnswer } from "./use-answer-invitation.ts";

interface InvitationViewProps {
  invitation: components["schemas"]["Invitation"];
  /** The secret of the mail, for who is not signed in. */
  token?: string;
}

/** What is asked, of whom, why of you; and three buttons, all of them good answers. */
export function InvitationView({ invitation, token }: InvitationViewProps) {
  const { t } = useTranslator();
  const [outcome, setOutcome] = useState<InvitationAnswer>();
  const answer = useAnswerInvitation(invitation.id, token);
  usePageTitle(t("invitation.page-title"));
  if (outcome) return <InvitationOutcome invitation={invitation} outcome={outcome} />;
  if (invitation.state !== "waiting") return <AnsweredInvitation invitation={invitation} />;
  return (
    <PageLayout>
      <InvitationFacts invitation={invitation} />
      <InvitationAnswerForm
        invitation={invitation}
        answer={answer}
        onAnswered={(result) => {
          setOutcome(result);
          scrollTo({ top: 0 });
        }}
      />
    </PageLayout>
  );
}
