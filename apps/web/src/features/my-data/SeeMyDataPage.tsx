import type { MyData } from "@omzien/contracts";
import { Details, Heading, PageLayout, SummaryList, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { api } from "../../shell/api.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { BackLink } from "./BackLink.tsx";
import { dataRows } from "./data-words.ts";
import { Downloads } from "./Downloads.tsx";

type Part = MyData["sections"][number];

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
          <Downloads mine={mine} />
          <div>
            {mine.sections
              .filter((part) => part.rows.length > 0)
              .map((part) => (
                <DataPart key={part.key} part={part} />
              ))}
          </div>
          <NothingKept parts={mine.sections.filter((part) => part.rows.length === 0)} />
        </PageLayout>
      )}
    </Loaded>
  );
}

function DataPart({ part }: { part: Part }) {
  const translator = useTranslator();
  const { t, find } = translator;
  return (
    <Details summary={t("account.see.part", { title: part.title, count: part.rows.length })}>
      <Text>{part.why}</Text>
      {part.rows.map((row, index) => (
        <SummaryList
          key={index}
          rows={dataRows(row, translator).map(({ key, words }) => ({
            label: find(`my-data.label.${key}`, {}, key),
            value: words,
          }))}
        />
      ))}
    </Details>
  );
}

function NothingKept({ parts }: { parts: readonly Part[] }) {
  const { t, formatList } = useTranslator();
  if (parts.length === 0) return null;
  return (
    <section>
      <Heading level={2} size="m">
        {t("my-data.nothing")}
      </Heading>
      <Text>{formatList(parts.map((part) => part.title))}</Text>
    </section>
  );
}
