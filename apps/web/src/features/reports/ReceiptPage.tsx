import {
  ButtonLink,
  Heading,
  LetterScene,
  Notice,
  PageLayout,
  Row,
  Stack,
  SummaryList,
  Text,
} from "@omzien/ui";
import { usePageTitle } from "../../shell/page-title.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import type { ReceiptSearch } from "./receipt.ts";
import { TextList } from "../pages/TextList.tsx";

/** It arrived: what happens next, and whom to call meanwhile. */
export function ReceiptPage({ nummer, om }: ReceiptSearch) {
  const { t, formatInstant } = useTranslator();
  const site = useSite();
  usePageTitle(t("report.received.title"));
  return (
    <PageLayout>
      <LetterScene />
      <Heading level={1}>{t("report.received.title")}</Heading>
      <SummaryList
        rows={[
          { label: t("report.received.number"), value: nummer },
          { label: t("report.received.at"), value: om && formatInstant(om) },
        ]}
      />
      <section aria-labelledby="next">
        <Stack>
          <Heading level={2} size="m" id="next">
            {t("report.received.next")}
          </Heading>
          <TextList
            ordered
            items={[t("report.received.next.1"), t("report.received.next.2"), t("report.received.next.3")]}
          />
        </Stack>
      </section>
      <Notice tone="warning" title={t("report.danger.title")}>
        <p>{t("report.danger.text")}</p>
      </Notice>
      <Text>{t("report.received.call", { phone: site.phone, hours: site.phoneHours })}</Text>
      <Row>
        <ButtonLink href="/" variant="secondary">
          {t("action.home")}
        </ButtonLink>
      </Row>
    </PageLayout>
  );
}
