import type { HoldReason } from "@omzien/contracts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { holdReasons } from "../desk/frame/read-desk-search.ts";
import { Segments } from "../desk/frame/Segments.tsx";

export interface HoldReasonChoiceProps {
  id: string;
  reason: HoldReason | undefined;
  onReason: (reason: HoldReason) => void;
}

/** Why a coordinator looks at data that are on hold; the person reads it later. */
export function HoldReasonChoice({ id, reason, onReason }: HoldReasonChoiceProps) {
  const { t } = useTranslator();
  return (
    <Segments
      id={id}
      name={id}
      label={t("desk.hold.reason")}
      hint={t("desk.search.hold.hint")}
      options={holdReasons.map((value) => ({ value, label: t(`desk.hold.reason.${value}`) }))}
      value={reason}
      onChange={onReason}
    />
  );
}
