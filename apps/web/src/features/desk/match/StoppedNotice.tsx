import { Notice } from "@omzien/ui";
import { useEffect, useRef } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";

/** Says that a match was stopped, and what that did. */
export function StoppedNotice() {
  const { t } = useTranslator();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone, and the focus with it.
    if (document.activeElement === document.body) box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="success" title={t("desk.stop.done")} live="polite">
        <p>{t("desk.stop.done.text")}</p>
      </Notice>
    </div>
  );
}
