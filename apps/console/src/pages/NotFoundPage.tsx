import { ButtonLink, Heading, PageLayout, Text } from "@omzien/ui";
import { usePageTitle } from "../shell/page-title.ts";
import { words } from "../shell/words.ts";

export function NotFoundPage() {
  usePageTitle(words.t("console.not-found.title"));
  return (
    <PageLayout>
      <Heading level={1}>{words.t("console.not-found.title")}</Heading>
      <Text>{words.t("console.not-found.text")}</Text>
      <div>
        <ButtonLink href="/">{words.t("console.nav.municipalities")}</ButtonLink>
      </div>
    </PageLayout>
  );
}
