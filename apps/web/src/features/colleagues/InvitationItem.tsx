import type { ColleagueInvitation } from "@omzien/contracts";
import { Button, Heading, Row, Text, VisuallyHidden } from "@omzien/ui";
import { Send, X } from "lucide-react";
import { useTranslator } from "../../shell/shell-context.tsx";
import css from "./Colleagues.module.css";
import type { ColleagueActions } from "./use-colleague-actions.ts";

/** Somebody who was asked and did not answer yet. */
export function InvitationItem({
  invitation,
  actions,
}: {
  invitation: ColleagueInvitation;
  actions: ColleagueActions;
}) {
  const { t, formatDay, formatList } = useTranslator();
  const { id, status, roles, invitedBy } = invitation;
  const email = invitation.email ?? t("colleague.invitation.no-address");
  const day = (instant: string) => formatDay(instant.slice(0, 10), { year: true });
  const ofWhom = <VisuallyHidden>: {email}</VisuallyHidden>;
  return (
    <li className={css["item"]}>
      <Heading level={3}>{email}</Heading>
      <Text>{formatList(roles.map((role) => t(`colleague.role.${role}`)))}</Text>
      <Text muted>
        {t(`colleague.invitation.${status}`, {
          name: invitedBy.name || t("colleague.somebody"),
          sent: day(invitation.sentAt),
          until: day(invitation.expiresAt),
        })}
      </Text>
      <Row>
        <Button
          variant="secondary"
          icon={<Send aria-hidden />}
          busy={actions.busy}
          onClick={() => void actions.sendAgain.send(id)}
        >
          {t("colleague.invitation.again")}
          {ofWhom}
        </Button>
        {status === "waiting" && (
          <Button
            variant="quiet"
            icon={<X aria-hidden />}
            busy={actions.busy}
            onClick={() => void actions.withdraw.send(id)}
          >
            {t("colleague.invitation.withdraw")}
            {ofWhom}
          </Button>
        )}
      </Row>
    </li>
  );
}
