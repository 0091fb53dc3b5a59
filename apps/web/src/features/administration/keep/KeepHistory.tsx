import type { RetentionChange } from "@omzien/contracts";
import { Heading, Stack, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./KeepHistory.module.css";

/** Who changed what from what to what, newest first. */
export function KeepHistory({ changes }: { changes: readonly RetentionChange[] }) {
  const { t, find, formatInstant } = useTranslator();
  return (
    <Stack>
      <Heading level={2}>{t("administration.keep.history.title")}</Heading>
      {changes.length === 0 && <Text muted>{t("administration.keep.history.none")}</Text>}
      <ul className={css["list"]}>
        {changes.map((change) => (
          <li key={`${change.kind} ${change.changedAt}`} className={css["change"]}>
            <Heading level={3} size="s">
              {find(`administration.keep.kind.${change.kind}`, {}, change.kind)}
            </Heading>
            <Text>
              {t("administration.keep.history.line", {
                name: change.changedBy.name || t("administration.someone"),
                before: change.daysBefore,
                after: change.daysAfter,
              })}
            </Text>
            {change.reason !== "" && (
              <Text>{t("administration.keep.history.reason", { reason: change.reason })}</Text>
            )}
            <Text muted>
              <time dateTime={change.changedAt}>{formatInstant(change.changedAt)}</time>
            </Text>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
