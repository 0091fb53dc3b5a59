import type { MyData } from "@omzien/contracts";
import { Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { DataSections } from "./DataSections.tsx";
import { ReadOutHead } from "./ReadOutHead.tsx";

/** On the telephone: part by part, without what others wrote. */
export function DataToReadAloud({ held, onBack }: { held: MyData; onBack: () => void }) {
  const { t } = useTranslator();
  return (
    <>
      <ReadOutHead title={t("data-desk.aloud.title")} onBack={onBack}>
        <Text>{t("data-desk.aloud.lead")}</Text>
        <Text muted>{t("data-desk.aloud.rest")}</Text>
      </ReadOutHead>
      <DataSections held={held} isAloud />
    </>
  );
}
