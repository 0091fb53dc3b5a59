import { Button, Notice, Row } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { TableState } from "./use-work-table.ts";

/** What was set aside at the table today, and the ways back. */
export function SetApart({ state }: { state: TableState }) {
  const { t } = useTranslator();
  const { lastApart, apart } = state;
  if (apart === 0) return null;
  return (
    <Notice title={t("work-table.apart.count", { count: apart })} live="polite">
      <Row>
        {lastApart && (
          <Button variant="secondary" onClick={() => state.choose(lastApart, null)}>
            {t("work-table.apart.undo")}
          </Button>
        )}
        {(!lastApart || apart > 1) && (
          <Button variant="quiet" onClick={state.putBack}>
            {t("work-table.apart.undo-all")}
          </Button>
        )}
      </Row>
    </Notice>
  );
}
