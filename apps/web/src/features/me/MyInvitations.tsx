import type { components } from "@omzien/api-client";
import { useTranslator } from "../../shell/shell-context.tsx";
import { InvitationCard } from "../invitations/InvitationCard.tsx";
import { CardSection } from "./CardSection.tsx";

/** What waits for my yes, no or later. */
export function MyInvitations({ invitations }: { invitations: components["schemas"]["Invitation"][] }) {
  const { t } = useTranslator();
  const waiting = invitations.filter((invitation) => invitation.state === "waiting");
  if (waiting.length === 0) return null;
  return (
    <CardSection title={t("me.invitations.title")}>
      {waiting.map((invitation) => (
        <li key={invitation.id}>
          <InvitationCard invitation={invitation} />
        </li>
      ))}
    </CardSection>
  );
}
