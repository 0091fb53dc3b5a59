import type { Mandate } from "@omzien/contracts";
import { ButtonLink, CardList, EmptyState, Heading, Notice, PageLayout, Row, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useModule, useSite, useTranslator } from "../../../shell/shell-context.tsx";
import { BackLink } from "../../my-data/BackLink.tsx";
import { EndMandateButton } from "../EndMandateButton.tsx";
import { MandateCard } from "../MandateCard.tsx";
import { givenQuery } from "../queries.ts";
import { MandateActs } from "./MandateActs.tsx";

/** Who may choose for me, to be taken back with one tap; and everything that they did for me. */
export function GivenMandatesPage({ sentId }: { sentId: string | undefined }) {
  const { t } = useTranslator();
  const site = useSite();
  usePageTitle(t("mandate.given.title"));
  const mayGive = useModule("mandates");
  const query = useQuery(givenQuery);
  return (
    <Loaded query={query}>
      {({ items }) => (
        <PageLayout>
          <BackLink />
          <Heading level={1}>{t("mandate.given.title")}</Heading>
          <Text size="lead">{t("mandate.given.lead")}</Text>
          {items.some(({ id, status }) => id === sentId && status === "waiting") && (
            <Notice tone="success" title={t("mandate.given.sent.title")} live="polite">
              <p>{t("mandate.given.sent.text")}</p>
            </Notice>
          )}
          <GivenCards mandates={items} />
          {mayGive && (
            <Row>
              <ButtonLink href="/mijn/gegevens/machtigingen/geven">{t("mandate.given.give")}</ButtonLink>
            </Row>
          )}
          <Text muted>{t("mandate.given.phone", { phone: site.phone, hours: site.phoneHours })}</Text>
          <MandateActs />
        </PageLayout>
      )}
    </Loaded>
  );
}

function GivenCards({ mandates }: { mandates: readonly Mandate[] }) {
  const { t } = useTranslator();
  const mayGive = useModule("mandates");
  const [isRevoked, setRevoked] = useState(false);
  if (mandates.length === 0)
    return (
      <EmptyState title={t("mandate.given.none.title")}>
        {mayGive && <Text>{t("mandate.given.none.text")}</Text>}
      </EmptyState>
    );
  return (
    <>
      {isRevoked && <Notice tone="success" title={t("mandate.revoke.done")} live="polite" />}
      <CardList>
        {mandates.map((mandate) => (
          <li key={mandate.id}>
            <GivenCard mandate={mandate} onRevoked={() => setRevoked(true)} />
          </li>
        ))}
      </CardList>
    </>
  );
}

const alive: readonly Mandate["status"][] = ["waiting", "running", "resting"];

function GivenCard({ mandate, onRevoked }: { mandate: Mandate; onRevoked: () => void }) {
  const { t } = useTranslator();
  const site = useSite();
  const isAlive = alive.includes(mandate.status);
  const name = mandate.name || t(isWaited(mandate) ? "mandate.given.waiting" : "mandate.given.left");
  if (!isAlive || mandate.capacity !== "gemachtigde")
    return (
      <MandateCard mandate={mandate} name={name}>
        {isAlive && (
          <Text muted>{t("mandate.given.by-law", { phone: site.phone, hours: site.phoneHours })}</Text>
        )}
      </MandateCard>
    );
  return (
    <MandateCard mandate={mandate} name={name}>
      <EndMandateButton
        mandateId={mandate.id}
        words={t("mandate.revoke")}
        label={t("mandate.revoke.label", { name })}
        onEnded={onRevoked}
      />
    </MandateCard>
  );
}

/** Nobody accepted it: then there is no name, and never was. */
function isWaited({ status }: Mandate): boolean {
  return status === "waiting" || status === "lapsed" || status === "ended";
}
