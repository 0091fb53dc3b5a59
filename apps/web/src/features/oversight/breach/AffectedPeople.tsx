import type { AffectedPerson, BreachOverview } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { Button, DataTable, Heading, Row, Stack } from "@omzien/ui";
import { Download, Printer } from "lucide-react";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { api } from "../../../shell/api.ts";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import { saveFile } from "../../my-data/save-file.ts";
import { csvFile, csvOf } from "../frame/csv.ts";
import { everyPage } from "../frame/every-page.ts";
import { MoreButton } from "../frame/MoreButton.tsx";
import { problemIn } from "../frame/problem-in.ts";
import { cursorOf, usePages } from "../frame/use-pages.ts";

const onePage = 50;
const oneFetch = 1_000;

const pageOfPeople = (inquiryId: string, limit: number, cursor: string | undefined) =>
  answerOf(
    api.GET("/oversight/breach-inquiries/{inquiryId}/people", {
      params: { path: { inquiryId }, query: { limit, ...cursorOf(cursor) } },
    }),
  );

/** The people of a leak, a page at a time, and all of them as a list to keep. */
export function AffectedPeople({ inquiry }: { inquiry: BreachOverview }) {
  const translator = useTranslator();
  const { t } = translator;
  const query = usePages(["affected", inquiry.id], (cursor) => pageOfPeople(inquiry.id, onePage, cursor));
  if (inquiry.people === 0) return null;
  const columns = columnsOf(translator);
  return (
    <section aria-labelledby="affected">
      <Stack>
        <Heading level={2} size="m" id="affected">
          {t("oversight.breach.list")}
        </Heading>
        <KeepList inquiry={inquiry} />
        <ProblemNotice problem={problemIn(query.error)} />
        {query.data && (
          <DataTable
            caption={t("oversight.breach.list")}
            columns={columns}
            rows={query.data.map((person) => ({ key: person.id, cells: cellsOf(person, translator) }))}
          />
        )}
        <MoreButton query={query}>{t("oversight.more-people")}</MoreButton>
      </Stack>
    </section>
  );
}

function KeepList({ inquiry }: { inquiry: BreachOverview }) {
  const translator = useTranslator();
  const { t, formatNumber } = translator;
  const site = useSite();
  const [fetched, setFetched] = useState(0);
  const keep = useAction(
    () => everyPage((cursor) => pageOfPeople(inquiry.id, oneFetch, cursor), setFetched),
    {
      onDone: (people) =>
        saveFile(
          csvFile(
            { site: `${site.name} datalek`, madeAt: inquiry.startedAt },
            csvOf(
              columnsOf(translator),
              people.map((person) => cellsOf(person, translator)),
            ),
          ),
        ),
    },
  );
  return (
    <div data-print="no">
      <Row>
        <Button icon={<Download aria-hidden />} busy={keep.busy} onClick={() => void keep.send(undefined)}>
          {t("oversight.breach.download")}
        </Button>
        <Button variant="secondary" icon={<Printer aria-hidden />} onClick={() => print()}>
          {t("oversight.print")}
        </Button>
        <span role="status">
          {keep.busy && t("oversight.breach.downloading", { count: formatNumber(fetched) })}
        </span>
      </Row>
      <ProblemNotice problem={keep.problem} />
    </div>
  );
}

function columnsOf({ t }: Translator): string[] {
  return [
    t("oversight.breach.col.who"),
    t("oversight.breach.col.kinds"),
    t("oversight.breach.col.what"),
    t("oversight.breach.col.way"),
    t("oversight.breach.col.id"),
  ];
}

function cellsOf({ id, name, way, kinds, what }: AffectedPerson, { t, formatList }: Translator): string[] {
  return [
    name,
    formatList(kinds.map((kind) => t(`oversight.breach.leaked.${kind}`))),
    formatList(what),
    way === null ? t("oversight.breach.way.drill") : t(`oversight.breach.way.${way}`),
    id,
  ];
}
