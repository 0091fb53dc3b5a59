import { Heading, PageLayout, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../api/Loaded.tsx";
import { conductQuery } from "../../api/queries.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { PlainText } from "../onboarding/PlainText.tsx";

/** The code of conduct in force, for anybody to read. */
export function ConductTextPage() {
  const { t, formatDate } = useTranslator();
  const conduct = useQuery(conductQuery);
  usePageTitle(t("pages.conduct.title"));
  return (
    <Loaded query={conduct}>
      {(code) => (
        <PageLayout>
          <Heading level={1} size="l">
            {t("pages.conduct.title")}
          </Heading>
          <Text muted>
            {t("pages.conduct.version", { version: code.version, day: formatDate(code.publishedAt) })}
          </Text>
          <div lang={code.locale}>
            <PlainText text={code.text} />
          </div>
          {code.acceptedAt && (
            <Text>{t("pages.conduct.accepted", { day: formatDate(code.acceptedAt) })}</Text>
          )}
          <Text>
            {t("pages.conduct.wrong")} <a href="/niet-pluis">{t("pages.conduct.wrong.link")}</a>
          </Text>
        </PageLayout>
      )}
    </Loaded>
  );
}
