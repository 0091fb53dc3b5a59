import { classNames, EmptyState, TableScene, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CallCase } from "../call/CallCase.tsx";
import { MatchCase } from "../match/MatchCase.tsx";
import { ReportCase } from "../report/ReportCase.tsx";
import { RequestCase } from "../request/RequestCase.tsx";
import css from "./DeskPage.module.css";
import { type OpenCase, openCase } from "./desk-search.ts";
import { useDeskSearch } from "./use-desk-search.ts";

/** The case that is open. */
export function CaseColumn() {
  const { t } = useTranslator();
  const { search } = useDeskSearch();
  const opened = openCase(search);
  return (
    <section aria-label={t("desk.case")} className={classNames(css["column"], css["case"])}>
      {opened ? (
        <div className={css["panel"]}>
          <CaseOf key={opened.id} opened={opened} />
        </div>
      ) : (
        <EmptyState title={t("desk.nothing-open.title")} scene={<TableScene />}>
          <Text>{t("desk.nothing-open.text")}</Text>
        </EmptyState>
      )}
    </section>
  );
}

function CaseOf({ opened }: { opened: OpenCase }) {
  switch (opened.kind) {
    case "request":
      return <RequestCase helpRequestId={opened.id} />;
    case "match":
      return <MatchCase matchId={opened.id} />;
    case "report":
      return <ReportCase reportId={opened.id} />;
    case "call":
      return <CallCase callTaskId={opened.id} />;
    default:
      return opened.kind satisfies never;
  }
}
