import { DataTable, EmptyState, Heading, Stack, Text } from "@omzien/ui";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { problemIn } from "../frame/problem-in.ts";
import { api } from "../../../shell/api.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { MoreButton } from "../frame/MoreButton.tsx";
import { cursorOf, usePages } from "../frame/use-pages.ts";
import { DocumentPage } from "./DocumentPage.tsx";

const onePage = 25;

/** How long things are kept, what is due, and what went. */
export function RetentionPage() {
  return (
    <DocumentPage document="retention">
      <Destructions />
    </DocumentPage>
  );
}

function Destructions() {
  const { t } = useTranslator();
  const query = usePages(["destructions"], (cursor) =>
    answerOf(
      api.GET("/oversight/destructions", { params: { query: { limit: onePage, ...cursorOf(cursor) } } }),
    ),
  );
  return (
    <section aria-labelledby="destructions">
      <Stack>
        <Heading level={2} size="m" id="destructions">
          {t("oversight.destructions.title")}
        </Heading>
        <ProblemNotice problem={problemIn(query.error)} />
        {query.data?.length === 0 && (
          <EmptyState title={t("oversight.destructions.none.title")} headingLevel={3}>
            <Text>{t("oversight.destructions.none.text")}</Text>
          </EmptyState>
        )}
        {query.data && query.data.length > 0 && <DestructionTable rows={query.data} />}
        <MoreButton query={query}>{t("oversight.more")}</MoreButton>
      </Stack>
    </section>
  );
}

interface DestructionTableProps {
  rows: readonly { id: string; at: string; what: string; days: number; count: number; sha256: string }[];
}

function DestructionTable({ rows }: DestructionTableProps) {
  const { t, formatDate, formatNumber } = useTranslator();
  return (
    <DataTable
      caption={t("oversight.destructions.title")}
      columns={[
        t("oversight.destructions.col.what"),
        t("oversight.destructions.col.when"),
        t("oversight.destructions.col.count"),
        t("oversight.destructions.col.days"),
        t("oversight.destructions.col.proof"),
      ]}
      rows={rows.map(({ id, at, what, days, count, sha256 }) => ({
        key: id,
        cells: [
          what,
          formatDate(at),
          formatNumber(count),
          t("oversight.destructions.days", { count: days }),
          <code key="proof">{sha256.slice(0, 16)}</code>,
        ],
      }))}
    />
  );
}
