import type { components } from "@omzien/api-client";
import { ButtonLink, EmptyState, GardenScene, Heading, Row, Stack, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { OfferPauseNotice } from "../help-offers/OfferPauseNotice.tsx";

/** What I do for others in one glance; without an offer, an open door. */
export function MyOfferSummary({ offer }: { offer: components["schemas"]["HelpOffer"] | null }) {
  const { t, formatList } = useTranslator();
  if (!offer) {
    return (
      <EmptyState
        title={t("me.offer.empty.title")}
        scene={<GardenScene />}
        action={
          <ButtonLink variant="secondary" href="/hulp-aanbieden">
            {t("me.offer.new")}
          </ButtonLink>
        }
      >
        <Text>{t("me.offer.empty.text")}</Text>
      </EmptyState>
    );
  }
  return (
    <Stack>
      <Heading level={2}>{t("me.offer.title")}</Heading>
      <Text>{formatList(offer.categories.map((category) => category.name))}</Text>
      <OfferPauseNotice offer={offer} />
      <Row>
        <ButtonLink variant="secondary" href="/mijn/aanbod">
          {t("me.offer.view")}
        </ButtonLink>
      </Row>
    </Stack>
  );
}
