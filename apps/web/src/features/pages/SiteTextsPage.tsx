import type { SiteTexts } from "@omzien/contracts";
import { Heading, PageLayout, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../api/Loaded.tsx";
import { siteTextsQuery } from "../../api/queries.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { usePacket } from "../information-packet/use-packet.ts";
import { PlainText } from "../onboarding/PlainText.tsx";

const parts = [
  "houseRules",
  "ownResponsibility",
  "insurance",
  "reciprocity",
] as const satisfies readonly (keyof SiteTexts)[];

/** How people treat each other here, who answers for what, and how helpers are insured: the municipality's texts. */
export function SiteTextsPage() {
  const { t } = useTranslator();
  usePageTitle(t("pages.texts.title"));
  const query = useQuery(siteTextsQuery);
  const packet = usePacket();
  return (
    <Loaded query={query}>
      {(texts) => {
        const written = parts.filter((part) => texts[part] !== "");
        return (
          <PageLayout>
            <Heading level={1} size="l">
              {t("pages.texts.title")}
            </Heading>
            {written.length === 0 && <Text>{t("pages.texts.none")}</Text>}
            {written.map((part) => (
              <section key={part} aria-labelledby={part} lang="nl">
                <Stack gap="s">
                  <Heading level={2} size="m" id={part}>
                    {t(`pages.texts.${part}`)}
                  </Heading>
                  <PlainText text={texts[part]} under={2} />
                </Stack>
              </section>
            ))}
            {packet.data && (
              <Text>
                <a href="/informatiepakket">{t("pages.texts.packet")}</a>
              </Text>
            )}
            <Text>
              <a href="/gedragscode">{t("pages.conduct.title")}</a>
            </Text>
          </PageLayout>
        );
      }}
    </Loaded>
  );
}
