import type { components } from "@omzien/api-client";
import { ButtonLink, Notice, Row } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";

/** A few days later: how did it go (#135)? */
export function FollowUpInvitation({ match }: { match: components["schemas"]["Match"] }) {
  const { t } = useTranslator();
  if (!match.followUp.due) return null;
  return (
    <Notice title={t("match.follow-up.ask")}>
      <p>{t("match.follow-up.text")}</p>
      <Row>
        <ButtonLink href={`/mijn/afspraken/${match.id}/hoe-ging-het`}>{t("match.follow-up.go")}</ButtonLink>
      </Row>
    </Notice>
  );
}
