import { ButtonLink, EmptyState, LetterScene, PageLayout, Text } from "@omzien/ui";
import { usePageTitle } from "./page-title.ts";
import { useTranslator } from "./shell-context.tsx";

export function NotFoundPage() {
  const { t } = useTranslator();
  usePageTitle(t("not-found.title"));
  return (
    <PageLayout width="wide">
      <EmptyState
        title={t("not-found.title")}
        headingLevel={1}
        scene={<LetterScene />}
        action={<ButtonLink href="/">{t("action.home")}</ButtonLink>}
      >
        <Text>{t("not-found.text")}</Text>
        <Text>{t("not-found.call")}</Text>
      </EmptyState>
    </PageLayout>
  );
}
