import type { components } from "@omzien/api-client";
import { ButtonLink, Row } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { RequestCard } from "../help-requests/RequestCard.tsx";
import { CardSection } from "./CardSection.tsx";

/** What I asked and what still goes on. */
export function MyRequests({ requests }: { requests: components["schemas"]["HelpRequest"][] }) {
  const { t } = useTranslator();
  if (requests.length === 0) return null;
  return (
    <CardSection
      title={t("me.requests.title")}
      after={
        <Row>
          <ButtonLink variant="secondary" href="/hulp-vragen">
            {t("me.requests.new")}
          </ButtonLink>
        </Row>
      }
    >
      {requests.map((request) => (
        <li key={request.id}>
          <RequestCard request={request} />
        </li>
      ))}
    </CardSection>
  );
}
