import { ButtonLink, EmptyState, TableScene, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";

/** Nothing asked at the moment: an invitation and an example. */
export function NoRequests() {
  const { t } = useTranslator();
  return (
    <EmptyState
      title={t("me.requests.empty.title")}
      scene={<TableScene />}
      action={
        <ButtonLink variant="secondary" href="/hulp-vragen">
          {t("me.requests.new")}
        </ButtonLink>
      }
    >
      <Text>{t("me.requests.empty.text")}</Text>
    </EmptyState>
  );
}
