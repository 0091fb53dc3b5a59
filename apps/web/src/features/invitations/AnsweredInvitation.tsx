import type { components } from "@omzien/api-client";
import { ButtonLink, Heading, PageLayout, Row, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CategoryTitle } from "../help/CategoryTitle.tsx";

type Invitation = components["schemas"]["Invitation"];

/** An invitation that needs no answer any more, and why. */
export function AnsweredInvitation({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslator();
  const title = useAnsweredText(invitation);
  return (
    <PageLayout>
      <Heading level={1}>{title}</Heading>
      <CategoryTitle name={invitation.category.name} icon={invitation.category.icon} />
      <Text>{invitation.description}</Text>
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

function useAnsweredText(invitation: Invitation): string {
  const { t } = useTranslator();
  if (invitation.state === "yes") return t("invitation.state.yes");
  if (invitation.state === "no") return t("invitation.state.no");
  return t(`invitation.released.${invitation.releasedBecause ?? "stopped"}`);
}
