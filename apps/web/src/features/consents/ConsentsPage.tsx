import { Heading, PageLayout, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../api/Loaded.tsx";
import { consentsQuery } from "../../api/queries.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { BackLink } from "../my-data/BackLink.tsx";
import { ReceiptsDownload } from "../my-data/ReceiptsDownload.tsx";
import { ConsentCard } from "./ConsentCard.tsx";
import css from "./ConsentsPage.module.css";

/** Every consent with its exact words; withdrawing is one tap, and true at once. */
export function ConsentsPage() {
  const { t } = useTranslator();
  const consents = useQuery(consentsQuery);
  usePageTitle(t("consents-page.title"));
  return (
    <Loaded query={consents}>
      {(known) => (
        <PageLayout>
          <BackLink />
          <Heading level={1}>{t("consents-page.title")}</Heading>
          <Text size="lead">{t("consents-page.intro")}</Text>
          <ul className={css["list"]}>
            {known.map((consent) => (
              <ConsentCard key={consent.purpose} consent={consent} />
            ))}
          </ul>
          <Text>
            {t("consents-page.shares")} <a href="/mijn">{t("consents-page.shares.link")}</a>
          </Text>
          <section aria-labelledby="receipts">
            <Stack>
              <Heading level={2} size="m" id="receipts">
                {t("consents-page.receipts.title")}
              </Heading>
              <ul>
                <ReceiptsDownload />
              </ul>
            </Stack>
          </section>
        </PageLayout>
      )}
    </Loaded>
  );
}
