import type { components } from "@omzien/api-client";
import { ButtonLink, Heading, Row, Text } from "@omzien/ui";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { OfferLimits } from "../help-offers/OfferLimits.tsx";
import { FocusedPage } from "../session/FocusedPage.tsx";
import { useMe } from "../session/use-me.ts";
import type { InvitationAnswer } from "./use-answer-invitation.ts";

interface InvitationOutcomeProps {
  invitation: components["schemas"]["Invitation"];
  outcome: InvitationAnswer;
}

/** What came of the answer; kind in every case. */
export function InvitationOutcome({ invitation, outcome }: InvitationOutcomeProps) {
  const { t, formatRelativeDay } = useTranslator();
  const who = useMe();
  const title = t(`invitation.outcome.${outcome.outcome}`);
  usePageTitle(title);
  const { name } = invitation.asker;
  const day = outcome.remindAt ? formatRelativeDay(outcome.remindAt) : undefined;
  const texts = {
    matched: t("invitation.outcome.matched.text", { name }),
    "found-already": t("invitation.outcome.found-already.text"),
    "no-longer-needed": t("invitation.outcome.no-longer-needed.text"),
    declined: t("invitation.outcome.declined.text"),
    later: day ? t("invitation.outcome.later.text", { day }) : t("invitation.outcome.later.plain"),
  };
  return (
    <FocusedPage>
      <Heading level={1}>{title}</Heading>
      <Text size="lead">{texts[outcome.outcome]}</Text>
      {outcome.outcome === "declined" && who.kind === "member" && (
        <>
          <Heading level={2}>{t("limit.title")}</Heading>
          <OfferLimits invitationId={invitation.id} />
        </>
      )}
      {outcome.matchId ? (
        <>
          {who.kind !== "member" && <Text>{t("invitation.outcome.matched.sign-in")}</Text>}
          <Row>
            <ButtonLink href={`/mijn/afspraken/${outcome.matchId}`}>
              {t("invitation.outcome.matched.go")}
            </ButtonLink>
          </Row>
        </>
      ) : (
        <Row>
          <ButtonLink variant="secondary" href="/mijn">
            {t("invitation.to-mine")}
          </ButtonLink>
        </Row>
      )}
    </FocusedPage>
  );
}
