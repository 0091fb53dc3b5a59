import type { RetentionTermLine } from "@omzien/contracts";
import { Notice, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";

export interface TrialNoticeProps {
  trial: readonly RetentionTermLine[];
}

/** What would go with these terms, by real counts. What is due already would go anyhow, and is in it. */
export function TrialNotice({ trial }: TrialNoticeProps) {
  const { t, find } = useTranslator();
  const going = trial.filter(({ due }) => due > 0);
  if (going.length === 0) {
    return <Notice title={t("administration.keep.trial.none")} live="polite" />;
  }
  return (
    <Notice tone="warning" title={t("administration.keep.trial.title")} live="polite">
      <ul>
        {going.map(({ kind, due }) => (
          <li key={kind}>
            {t("administration.keep.trial.line", {
              kind: find(`administration.keep.kind.${kind}`, {}, kind),
              count: due,
            })}
          </li>
        ))}
      </ul>
      <Text>{t("administration.keep.trial.hint")}</Text>
    </Notice>
  );
}
