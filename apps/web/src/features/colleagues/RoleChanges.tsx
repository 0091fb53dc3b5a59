import type { RoleChange } from "@omzien/contracts";
import { Heading, Stack, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import css from "./Colleagues.module.css";

/** Who gave or took which role, the newest first. */
export function RoleChanges({ changes }: { changes: readonly RoleChange[] }) {
  const { t, formatInstant } = useTranslator();
  return (
    <Stack>
      <Heading level={2}>{t("colleague.changes.title")}</Heading>
      {changes.length === 0 && <Text muted>{t("colleague.changes.none")}</Text>}
      <ul className={css["list"]}>
        {changes.map(({ id, name, role, change, changedAt, changedBy }) => (
          <li key={id} className={css["item"]}>
            <Text>
              {t(`colleague.change.${change}`, {
                name: name || t("colleague.somebody"),
                role: t(`colleague.role.${role}`),
                by: changedBy === null ? t("colleague.platform") : changedBy.name || t("colleague.somebody"),
              })}
            </Text>
            <Text muted>
              <time dateTime={changedAt}>{formatInstant(changedAt)}</time>
            </Text>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
