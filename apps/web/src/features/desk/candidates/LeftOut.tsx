import type { CandidateList } from "@omzien/contracts";
import { Details } from "@omzien/ui";
import { TextList } from "../../pages/TextList.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";

/** How many were left out, and for which reason: counts, never who. */
export function LeftOut({ lines }: { lines: CandidateList["leftOut"] }) {
  const { t } = useTranslator();
  const reasons = lines.filter((line) => line.count > 0);
  const total = reasons.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <Details summary={t("desk.left-out", { count: total })}>
      <TextList items={reasons.map((line) => line.text)} />
    </Details>
  );
}
