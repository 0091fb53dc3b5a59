import type { components } from "@omzien/api-client";
import { ButtonLink, Heading, Row, Stack, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { OfferPauseNotice } from "../help-offers/OfferPauseNotice.tsx";

/** What I do for others in one glance. */
export function MyOfferSummary({ offer }: { offer: components["schemas"]["HelpOffer"] }) {
  const { t, formatList } = useTranslator();
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
