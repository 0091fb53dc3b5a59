import { ButtonLink, GardenScene, Heading, PageLayout, Row, Stack, Text } from "@omzien/ui";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";

export function OfferDonePage() {
  const { t } = useTranslator();
  usePageTitle(t("offer.done.title"));
  return (
    <PageLayout>
      <Heading level={1}>{t("offer.done.title")}</Heading>
      <GardenScene />
      <Stack>
        <Heading level={2}>{t("offer.done.next")}</Heading>
        <Text>{t("offer.done.asked")}</Text>
        <Text>{t("offer.done.no")}</Text>
        <Text>{t("offer.done.pause")}</Text>
        <Row>
          <ButtonLink href="/mijn/aanbod">{t("offer.done.view")}</ButtonLink>
        </Row>
      </Stack>
    </PageLayout>
  );
}
