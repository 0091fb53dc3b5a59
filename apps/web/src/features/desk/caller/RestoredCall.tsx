import { Button, Notice, Row } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";

/** What was written down earlier on this device is here again, and can be put away. */
export function RestoredCall({ onClear }: { onClear: () => void }) {
  const { t } = useTranslator();
  return (
    <Notice title={t("desk.call.restored")}>
      <Row>
        <Button variant="quiet" onClick={onClear}>
          {t("desk.call.restored.clear")}
        </Button>
      </Row>
    </Notice>
  );
}
