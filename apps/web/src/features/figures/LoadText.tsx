import type { Figures } from "@omzien/contracts";
import { Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";

/** How the help is spread, in words. */
export function LoadText({ load }: { load: Figures["load"] }) {
  const { t } = useTranslator();
  const { helpers, matches, busiest, busiestTen } = load;
  if (helpers === 0) return <Text>{t("figures.load.none")}</Text>;
  if (helpers === null || matches === null) return <Text>{t("figures.load.few")}</Text>;
  return (
    <>
      <Text>{t("figures.load.total", { helpers, matches })}</Text>
      {busiestTen !== null && <Text>{t("figures.load.ten", { share: busiestTen })}</Text>}
      {busiest !== null && <Text>{t("figures.load.busiest", { share: busiest })}</Text>}
    </>
  );
}
