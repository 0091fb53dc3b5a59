import type { Mandate } from "@omzien/contracts";
import { CardList, EmptyState, Heading, Link, PageLayout, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { Loaded } from "../../../api/Loaded.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { MandateCard } from "../MandateCard.tsx";
import { heldQuery } from "../queries.ts";

/** For whom I may choose at this moment. */
export function HeldMandatesPage() {
  const { t } = useTranslator();
  usePageTitle(t("mandate.held.title"));
  const query = useQuery(heldQuery);
  return (
    <Loaded query={query}>
      {({ items }) => (
        <PageLayout>
          <div>
            <Link href="/mijn" icon={<ArrowLeft aria-hidden />}>
              {t("mandate.back.mine")}
            </Link>
          </div>
          <Heading level={1}>{t("mandate.held.title")}</Heading>
          <Text size="lead">{t("mandate.held.lead")}</Text>
          {items.length === 0 ? (
            <EmptyState title={t("mandate.held.none.title")}>
              <Text>{t("mandate.held.none.text")}</Text>
            </EmptyState>
          ) : (
            <CardList label={t("mandate.held.title")}>
              {items.map((mandate) => (
                <li key={mandate.id}>
                  <HeldCard mandate={mandate} />
                </li>
              ))}
            </CardList>
          )}
        </PageLayout>
      )}
    </Loaded>
  );
}

function HeldCard({ mandate }: { mandate: Mandate }) {
  const { t } = useTranslator();
  const hasNothing = mandate.scope.length === 0;
  return (
    <MandateCard
      mandate={mandate}
      name={mandate.name || t("mandate.capacity.bewindvoerder")}
      href={hasNothing ? undefined : `/mijn/kiezen-voor/${mandate.id}`}
    >
      {hasNothing && <Text muted>{t("mandate.held.money")}</Text>}
    </MandateCard>
  );
}
