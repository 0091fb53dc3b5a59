import type { WorkTable } from "@omzien/contracts";
import { Button, Notice, Row, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { TableState } from "./use-work-table.ts";
import css from "./WorkTablePage.module.css";

/** How many are helped, against one by one; whether that is the most there can be; and how long it took. */
export function TableSummary({
  table,
  waiting,
  state,
}: {
  table: WorkTable;
  waiting: number;
  state: TableState;
}) {
  const { t } = useTranslator();
  const { helped } = table;
  return (
    <div className={css["summary"]}>
      <p className={css["figure"]}>{t("work-table.helped", { helped, waiting })}</p>
      {helped > 0 && <Comparison table={table} />}
      {table.beingAsked > 0 && <Text muted>{t("work-table.being-asked", { count: table.beingAsked })}</Text>}
      {table.lost > 0 && (
        <Notice tone="warning" title={t("work-table.lost", { count: table.lost })}>
          <Row>
            <Button variant="secondary" onClick={() => state.forgetGone(table)}>
              {t("work-table.lost.let-go")}
            </Button>
          </Row>
        </Notice>
      )}
      {table.hasMore && <Notice title={t("work-table.more", { count: waiting })} />}
    </div>
  );
}

function Comparison({ table }: { table: WorkTable }) {
  const { t } = useTranslator();
  const { helped, helpedOneByOne } = table;
  return (
    <>
      <Text>
        {helped > helpedOneByOne
          ? t("work-table.one-by-one.less", { count: helpedOneByOne })
          : t("work-table.one-by-one.same")}
      </Text>
      <Text muted>
        {t(table.isBest ? "work-table.proven" : "work-table.not-proven", {
          milliseconds: table.tookMilliseconds,
        })}
      </Text>
    </>
  );
}
