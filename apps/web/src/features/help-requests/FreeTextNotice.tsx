import { Notice } from "@omzien/ui";
import { useDeferredValue } from "react";
import { useTranslator } from "../../shell/shell-context.tsx";
import { warningsFor } from "./free-text-warning.ts";

/** A soft word while typing, from this device alone: nothing is sent to find out, and nothing is refused. */
export function FreeTextNotice({ text }: { text: string }) {
  const { t } = useTranslator();
  const warnings = warningsFor(useDeferredValue(text));
  return (
    <div aria-live="polite">
      {warnings.length > 0 && (
        <Notice tone="warning" title={t("ask.what.warning.title")}>
          {warnings.map((warning) => (
            <p key={warning}>{t(`ask.what.warning.${warning}`)}</p>
          ))}
          <p>{t("ask.what.warning.free")}</p>
        </Notice>
      )}
    </div>
  );
}
