import type { components } from "@omzien/api-client";
import { ButtonLink, CardList, Heading, Link, Notice, PageLayout, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { Loaded } from "../../../api/Loaded.tsx";
import { ProblemError } from "../../../api/problem-error.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "../../consents/ConsentsPage.module.css";
import { EndMandateButton } from "../EndMandateButton.tsx";
import { representedQuery } from "../queries.ts";
import { RepresentedConsentCard } from "./RepresentedConsentCard.tsx";
import { RepresentedRequest } from "./RepresentedRequest.tsx";

type Represented = components["schemas"]["Represented"];

/** Somebody for whom I may choose: their requests and answers, as far as the mandate goes. */
export function RepresentedPage({ mandateId, isAsked }: { mandateId: string; isAsked: boolean }) {
  const query = useQuery(representedQuery(mandateId));
  const isGone = query.error instanceof ProblemError && !query.error.isPassing;
  if (isGone) return <GonePage />;
  return <Loaded query={query}>{(person) => <Person person={person} isAsked={isAsked} />}</Loaded>;
}

function BackToHeld() {
  const { t } = useTranslator();
  return (
    <div>
      <Link href="/mijn/kiezen-voor" icon={<ArrowLeft aria-hidden />}>
        {t("mandate.back.held")}
      </Link>
    </div>
  );
}

function GonePage() {
  const { t } = useTranslator();
  usePageTitle(t("mandate.for.gone.title"));
  return (
    <PageLayout>
      <BackToHeld />
      <Heading level={1}>{t("mandate.for.gone.title")}</Heading>
      <Text size="lead">{t("mandate.for.gone.text")}</Text>
    </PageLayout>
  );
}

function Person({ person, isAsked }: { person: Represented; isAsked: boolean }) {
  const { t, formatDay } = useTranslator();
  const navigate = useNavigate();
  const { id, name, scope, capacity, endsOn } = person.mandate;
  usePageTitle(t("mandate.for.title", { name }));
  return (
    <PageLayout>
      <BackToHeld />
      <Heading level={1}>{t("mandate.for.title", { name })}</Heading>
      <Text size="lead">
        {`${t("mandate.capacity")} ${t(`mandate.capacity.${capacity}`)}. ${t("mandate.until", { day: formatDay(endsOn, { year: true }) })}.`}
      </Text>
      {isAsked && <Notice tone="success" title={t("mandate.for.asked", { name })} live="polite" />}
      {scope.includes("requests") && <Requests person={person} />}
      {scope.includes("consents") && <Consents person={person} />}
      <EndMandateButton
        mandateId={id}
        words={t("mandate.held.stop")}
        label={t("mandate.held.stop")}
        onEnded={() => navigate({ to: "/mijn/kiezen-voor", replace: true })}
      />
    </PageLayout>
  );
}

function Requests({ person: { mandate, requests } }: { person: Represented }) {
  const { t } = useTranslator();
  const { id, name } = mandate;
  return (
    <Stack>
      <Heading level={2}>{t("mandate.for.requests")}</Heading>
      {requests.length === 0 ? (
        <Text muted>{t("mandate.for.requests.none")}</Text>
      ) : (
        <CardList>
          {requests.map((request) => (
            <li key={request.id}>
              <RepresentedRequest mandate={mandate} request={request} />
            </li>
          ))}
        </CardList>
      )}
      <Row>
        <ButtonLink href={`/mijn/kiezen-voor/${id}/vragen`}>{t("mandate.for.ask", { name })}</ButtonLink>
      </Row>
    </Stack>
  );
}

function Consents({ person: { mandate, consents } }: { person: Represented }) {
  const { t } = useTranslator();
  return (
    <Stack>
      <Heading level={2}>{t("mandate.for.consents")}</Heading>
      <Text>{t("mandate.for.consents.text", { name: mandate.name })}</Text>
      <ul className={css["list"]}>
        {consents.map((consent) => (
          <RepresentedConsentCard key={consent.purpose} mandateId={mandate.id} consent={consent} />
        ))}
      </ul>
    </Stack>
  );
}
