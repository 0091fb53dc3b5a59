import { ButtonLink, EmptyState, GardenScene, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";

/** No offer: an open door, never a debt. */
export function NoOffer() {
  const { t } = useTranslator();
  return (
    <EmptyState
      title={t("me.offer.empty.title")}
      scene={<GardenScene />}
      action={
        <ButtonLink variant="secondary" href="/hulp-aanbieden">
          {t("me.offer.new")}
        </ButtonLink>
      }
    >
      <Text>{t("me.offer.empty.text")}</Text>
    </EmptyState>
  );
}
