import { Heading, PageLayout, Text } from "@omzien/ui";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";

/** Where the data protection officer begins. */
export function OversightPage() {
  const { t } = useTranslator();
  usePageTitle(t("oversight.title"));
  return (
    <PageLayout width="wide">
      <Heading level={1}>{t("oversight.title")}</Heading>
      <Text size="lead">{t("oversight.lead")}</Text>
      <Text>{t("oversight.limits")}</Text>
    </PageLayout>
  );
}
