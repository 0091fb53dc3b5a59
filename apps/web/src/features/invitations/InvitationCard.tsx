import type { components } from "@omzien/api-client";
import { ButtonLink, Card, Tag, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CategoryIcon } from "../help/CategoryIcon.tsx";
import { timingText } from "../timing/timing-text.ts";

/** Somebody could use a hand: what, where, when, and one action. */
export function InvitationCard({ invitation }: { invitation: components["schemas"]["Invitation"] }) {
  const translator = useTranslator();
  const { t } = translator;
  const [reason] = invitation.reasons;
  return (
    <Card
      what={invitation.category.name}
      icon={<CategoryIcon name={invitation.category.icon} />}
      above={
        invitation.urgency !== "normal" && <Tag tone="warning">{t(`urgency.${invitation.urgency}.tag`)}</Tag>
      }
      where={invitation.areaName}
      when={timingText(translator, invitation.timing)}
      action={
        <ButtonLink href={`/mijn/uitnodigingen/${invitation.id}`}>{t("me.invitations.action")}</ButtonLink>
      }
    >
      {reason && <Text muted>{reason.text}</Text>}
    </Card>
  );
}
