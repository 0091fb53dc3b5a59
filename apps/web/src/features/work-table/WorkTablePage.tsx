import type { WorkTable } from "@omzien/contracts";
import { EmptyState, Heading, Link, Notice, PageLayout, Text } from "@omzien/ui";
import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { Loaded } from "../../api/Loaded.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { AskBar } from "./AskBar.tsx";
import { AskDialog } from "./AskDialog.tsx";
import { DigestChoice } from "./DigestChoice.tsx";
import { FirstTalks } from "./FirstTalks.tsx";
import { PairCard } from "./PairCard.tsx";
import { SetApart } from "./SetApart.tsx";
import { TableSummary } from "./TableSummary.tsx";
import { type TableState, useAskPairs, useWorkTable } from "./use-work-table.ts";
import { WithoutHelp } from "./WithoutHelp.tsx";
import css from "./WorkTablePage.module.css";

/** One session around one table: everybody who waits, beside who could best help whom. People decide. */
export function WorkTablePage() {
  const { t } = useTranslator();
  usePageTitle(t("work-table.title"));
  const state = useWorkTable();
  return (
    <Loaded query={state.query} width="wide">
      {(table) => (
        <PageLayout width="wide">
          <div>
            <Link href="/balie" icon={<ArrowLeft aria-hidden />}>
              {t("desk.back.desk")}
            </Link>
          </div>
          <Heading level={1}>{t("work-table.title")}</Heading>
          <Text size="lead">{t("work-table.lead")}</Text>
          <Pairs table={table} state={state} />
          <WithoutHelp items={table.without} />
          <FirstTalks requests={table.firstTalk} />
          <DigestChoice />
        </PageLayout>
      )}
    </Loaded>
  );
}

function Pairs({ table, state }: { table: WorkTable; state: TableState }) {
  const { t } = useTranslator();
  const [isAsking, setIsAsking] = useState(false);
  const ask = useAskPairs(state, () => setIsAsking(false));
  const waiting = table.pairs.length + table.without.length;
  return (
    <section aria-labelledby="table-pairs" className={css["section"]}>
      <Heading level={2} id="table-pairs">
        {t("work-table.pairs.title")}
      </Heading>
      <AskResult ask={ask} />
      {waiting === 0 ? (
        <EmptyState title={t("work-table.none.title")} headingLevel={3}>
          <Text>{t("work-table.none.text")}</Text>
          {table.beingAsked > 0 && <Text>{t("work-table.being-asked", { count: table.beingAsked })}</Text>}
        </EmptyState>
      ) : (
        <TableSummary table={table} waiting={waiting} state={state} />
      )}
      <SetApart state={state} />
      <ol className={css["pairs"]} aria-busy={state.query.isPlaceholderData}>
        {table.pairs.map((pair) => (
          <PairCard
            key={`${pair.request.id}.${pair.helper.offerId}`}
            pair={pair}
            table={table}
            state={state}
          />
        ))}
      </ol>
      {table.pairs.length > 0 && (
        <AskBar table={table} state={state} problem={ask.problem} onAsk={() => setIsAsking(true)} />
      )}
      <AskDialog open={isAsking} onClose={() => setIsAsking(false)} table={table} state={state} ask={ask} />
    </section>
  );
}

function AskResult({ ask: { sent } }: { ask: ReturnType<typeof useAskPairs> }) {
  const { t } = useTranslator();
  return (
    <div role="status" className={css["section"]}>
      {sent && sent.asked > 0 && (
        <Notice tone="success" title={t("work-table.sent", { count: sent.asked })}>
          <p>{t("work-table.sent.text")}</p>
        </Notice>
      )}
      {sent && sent.notAsked > 0 && (
        <Notice tone="warning" title={t("work-table.not-sent", { count: sent.notAsked })}>
          <p>{t("work-table.not-sent.text")}</p>
        </Notice>
      )}
    </div>
  );
}
