import type { components } from "@omzien/api-client";
import { ButtonLink, Heading, Notice, PageLayout, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Loaded } from "../../api/Loaded.tsx";
import { myOfferQuery, requestQuery, siteQuery } from "../../api/queries.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useModule, useTranslator } from "../../shell/shell-context.tsx";
import { RequireSession } from "../session/RequireSession.tsx";
import { durationText } from "./waiting-text.ts";

/** Sent: what happens now, and when, from real figures. */
export function AskSentPage() {
  return (
    <RequireSession>
      <SentRequest />
    </RequireSession>
  );
}

function SentRequest() {
  const { helpRequestId } = useParams({ from: "/_open/hulp-vragen/verstuurd/$helpRequestId" });
  const { t } = useTranslator();
  const request = useQuery(requestQuery(helpRequestId));
  usePageTitle(t("ask.sent.title"));
  return <Loaded query={request}>{(sent) => <Sent request={sent} />}</Loaded>;
}

function Sent({ request }: { request: components["schemas"]["HelpRequest"] }) {
  const translator = useTranslator();
  const { t } = translator;
  const site = useQuery(siteQuery);
  const offer = useQuery(myOfferQuery);
  const mayOffer = useModule("helpOffers");
  const hours = site.data?.figures.medianHoursToYes ?? null;
  return (
    <PageLayout>
      <Heading level={1}>{t("ask.sent.title")}</Heading>
      <Notice tone="success" title={request.category.name}>
        {request.description && <p>{request.description}</p>}
      </Notice>
      <Stack>
        <Heading level={2}>{t("ask.sent.next")}</Heading>
        {request.state === "triage" ? (
          <Text>{t("ask.sent.triage")}</Text>
        ) : (
          <>
            <Text>{t("ask.sent.open")}</Text>
            {hours !== null && (
              <Text>{t("ask.sent.usually", { duration: durationText(translator, hours) })}</Text>
            )}
            <Text>{t("ask.sent.mail")}</Text>
          </>
        )}
        <Row>
          <ButtonLink href={`/mijn/vragen/${request.id}`}>{t("ask.sent.view")}</ButtonLink>
        </Row>
      </Stack>
      {mayOffer && offer.data === null && (
        <Stack>
          <Heading level={2}>{t("ask.sent.offer.title")}</Heading>
          <Text>{t("ask.sent.offer.text")}</Text>
          <Row>
            <ButtonLink variant="secondary" href="/hulp-aanbieden">
              {t("ask.sent.offer.action")}
            </ButtonLink>
          </Row>
        </Stack>
      )}
    </PageLayout>
  );
}
