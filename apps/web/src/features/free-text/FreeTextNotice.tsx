import { Notice } from "@omzien/ui";
import { useDeferredValue } from "react";
import { useTranslator } from "../../shell/shell-context.tsx";
import { type TextWarning, warningsFor, warningsForMany } from "./free-text-warning.ts";

export interface FreeTextNoticeProps {
  text: string;
  looksFor?: readonly TextWarning[];
  /** When a list of needs follows, the words about health point to it. */
  needsFollow?: boolean;
}

/** A soft word while typing, from this device alone: nothing is sent to find out, and nothing is lost. */
export function FreeTextNotice({
  text,
  looksFor = warningsForMany,
  needsFollow = false,
}: FreeTextNoticeProps) {
  const { t } = useTranslator();
  const warnings = warningsFor(useDeferredValue(text), looksFor);
  return (
    <div aria-live="polite">
      {warnings.length > 0 && (
        <Notice tone="warning" title={t("form.warning.title")}>
          {warnings.map((warning) => (
            <p key={warning}>
              {t(
                warning === "medical" && needsFollow
                  ? "form.warning.medical.needs"
                  : `form.warning.${warning}`,
              )}
            </p>
          ))}
          {!warnings.includes("bsn") && <p>{t("form.warning.free")}</p>}
        </Notice>
      )}
    </div>
  );
}
