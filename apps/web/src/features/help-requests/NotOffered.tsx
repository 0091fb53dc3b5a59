import { Details, SummaryList } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { siteTextsQuery } from "../../api/queries.ts";
import { useTranslator } from "../../shell/shell-context.tsx";

/** What nobody here does, and where one can go instead; nothing when the municipality says nothing. */
export function NotOffered() {
  const { t } = useTranslator();
  const lines = useQuery(siteTextsQuery).data?.notOffered ?? [];
  if (lines.length === 0) return null;
  return (
    <Details summary={t("ask.not-offered")}>
      <div lang="nl">
        <SummaryList rows={lines.map(({ what, instead }) => ({ label: what, value: instead }))} />
      </div>
    </Details>
  );
}
