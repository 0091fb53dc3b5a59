import type { components } from "@omzien/api-client";
import { ButtonLink, Heading, PageLayout, Row, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CategoryTitle } from "../help/CategoryTitle.tsx";

type Invitation = components["schemas"]["Invitation"];

/** An invitation that needs no answer any more, and why. */
export function AnsweredInvitation({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslator();
  const { title, text } = useAnsweredTexts(invitation);
  return (
    <PageLayout>
      <Heading level={1}>{title}</Heading>
      <CategoryTitle name={invitation.category.name} icon={invitation.category.icon} />
      {text && <Text size="lead">{text}</Text>}
      {invitation.description && <Text>{invitation.description}</Text>}
      <Row>
        {invitation.matchId ? (
          <ButtonLink href={`/mijn/afspraken/${invitation.matchId}`}>
            {t("invitation.outcome.matched.go")}
          </ButtonLink>
        ) : (
          <ButtonLink variant="secondary" href="/mijn">
            {t("invitation.to-mine")}
          </ButtonLink>
        )}
      </Row>
    </PageLayout>
  );
}

function useAnsweredTexts(invitation: Invitation): { title: string; text?: string } {
  const { t } = useTranslator();
  if (invitation.state === "yes") return { title: t("invitation.state.yes") };
  if (invitation.state === "no") {
    return { title: t("invitation.state.no"), text: t("invitation.outcome.declined") };
  }
  const because = invitation.releasedBecause ?? "stopped";
  const outcome = because === "found" ? "found-already" : "no-longer-needed";
  return { title: t(`invitation.outcome.${outcome}`), text: t(`invitation.released.${because}`) };
}
