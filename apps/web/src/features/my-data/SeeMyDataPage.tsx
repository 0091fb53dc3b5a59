import { Details, Heading, PageLayout, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { api } from "../../shell/api.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { BackLink } from "./BackLink.tsx";
import { DataPart } from "./DataPart.tsx";
import { Downloads } from "./Downloads.tsx";
import { NothingKept } from "./NothingKept.tsx";

/** Everything that the site keeps of me, in sections to fold out, and as files to take along. */
export function SeeMyDataPage() {
  const { t } = useTranslator();
  usePageTitle(t("account.see.title"));
  // Each look is written down, so it is asked for once per visit of this page.
  const query = useQuery({
    queryKey: ["my-data"],
    queryFn: () => answerOf(api.GET("/my-data")),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <Loaded query={query}>
      {(mine) => (
        <PageLayout>
          <BackLink />
          <Heading level={1}>{t("account.see.title")}</Heading>
          <Text size="lead">{t("my-data.intro")}</Text>
          <section aria-labelledby="kept">
            <Heading level={2} size="m" id="kept">
              {t("account.see.kept")}
            </Heading>
            {mine.sections
              .filter((part) => part.rows.length > 0)
              .map((part) => (
                <Details
                  key={part.key}
                  summary={t("my-data.part", { title: part.title, count: part.rows.length })}
                >
                  <DataPart part={part} />
                </Details>
              ))}
          </section>
          <NothingKept parts={mine.sections.filter((part) => part.rows.length === 0)} />
          <Downloads mine={mine} />
        </PageLayout>
      )}
    </Loaded>
  );
}
