import type { WorkTable } from "@omzien/contracts";
import { Button, Dialog, Text } from "@omzien/ui";
import { Send } from "lucide-react";
import { useTranslator } from "../../shell/shell-context.tsx";
import { TextList } from "../pages/TextList.tsx";
import { pairKey } from "./table-choices.ts";
import type { AskPairs, TableState } from "./use-work-table.ts";

export interface AskDialogProps {
  open: boolean;
  onClose: () => void;
  table: WorkTable;
  state: TableState;
  ask: AskPairs;
}

/** Who will be asked for what, before anything is sent: a page would lose the table. */
export function AskDialog({ open, onClose, table, state, ask }: AskDialogProps) {
  const { t } = useTranslator();
  const chosen = new Set(state.toAsk);
  const pairs = table.pairs.filter(({ request, helper }) => chosen.has(pairKey(request.id, helper.offerId)));
  return (
    <Dialog
      open={open}
      title={t("work-table.confirm", { count: pairs.length })}
      onClose={onClose}
      actions={
        <>
          <Button icon={<Send aria-hidden />} busy={ask.busy} onClick={ask.send}>
            {t("work-table.confirm.yes")}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t("work-table.confirm.no")}
          </Button>
        </>
      }
    >
      <Text>{t("work-table.confirm.text")}</Text>
      <TextList
        items={pairs.map(({ request, helper }) =>
          t("work-table.confirm.pair", {
            helper: helper.name,
            asker: request.asker.name,
            kind: request.category.name,
          }),
        )}
      />
    </Dialog>
  );
}
