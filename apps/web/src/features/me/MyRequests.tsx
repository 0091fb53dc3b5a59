import type { components } from "@omzien/api-client";
import { ButtonLink, CardList, Details, EmptyState, Row, TableScene, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { RequestCard } from "../help-requests/RequestCard.tsx";
import { CardSection } from "./CardSection.tsx";

type HelpRequest = components["schemas"]["HelpRequest"];

const live = new Set<HelpRequest["state"]>(["triage", "open", "matched"]);

/** What I asked; with nothing asked yet, an invitation and an example. */
export function MyRequests({ requests }: { requests: HelpRequest[] }) {
  const { t } = useTranslator();
  const current = requests.filter((request) => live.has(request.state));
  const older = requests.filter((request) => !live.has(request.state));
  const cards = (list: HelpRequest[]) =>
    list.map((request) => (
      <li key={request.id}>
        <RequestCard request={request} />
      </li>
    ));
  return (
    <>
      {current.length > 0 ? (
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
          {cards(current)}
        </CardSection>
      ) : (
        <EmptyState
          title={t("me.requests.empty.title")}
          scene={<TableScene />}
          action={<ButtonLink href="/hulp-vragen">{t("me.requests.new")}</ButtonLink>}
        >
          <Text>{t("me.requests.empty.text")}</Text>
        </EmptyState>
      )}
      {older.length > 0 && (
        <Details summary={t("me.requests.older")}>
          <CardList>{cards(older)}</CardList>
        </Details>
      )}
    </>
  );
}
