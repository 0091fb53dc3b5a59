import type { SenderSettings } from "@omzien/contracts";
import { DataTable, Heading, Stack, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";

/** Mail of the last week that did not go out at once, by day and kind; nobody can be found in it. */
export function FailureTable({ failures }: { failures: SenderSettings["failures"] }) {
  const { t, formatDate, formatNumber } = useTranslator();
  return (
    <Stack>
      <Heading level={2}>{t("sender.failures.title")}</Heading>
      {failures.length === 0 ? (
        <Text muted>{t("sender.failures.none")}</Text>
      ) : (
        <>
          <Text>{t("sender.failures.lead")}</Text>
          <DataTable
            caption={t("sender.failures.title")}
            columns={[
              t("sender.failures.day"),
              t("sender.failures.group"),
              t("sender.failures.trouble"),
              t("sender.failures.count"),
              t("sender.failures.later"),
            ]}
            rows={failures.map(({ day, group, trouble, count, sentLater }) => ({
              key: `${day} ${group} ${trouble}`,
              cells: [
                formatDate(day),
                t(`sender.group.${group}`),
                t(`sender.trouble.${trouble}`),
                formatNumber(count),
                formatNumber(sentLater),
              ],
            }))}
          />
        </>
      )}
    </Stack>
  );
}
