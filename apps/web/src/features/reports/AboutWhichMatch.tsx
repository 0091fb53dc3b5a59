import { Button, Notice, Row } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { matchQuery } from "../../api/queries.ts";
import { useTranslator } from "../../shell/shell-context.tsx";

/** What the report is about, when it was begun from there; one may leave it out. */
export function AboutWhichMatch({ matchId, onLeaveOut }: { matchId: string; onLeaveOut: () => void }) {
  const { t } = useTranslator();
  const { data: match, error } = useQuery(matchQuery(matchId));
  if (error || !match) return null;
  const name = match.other?.name;
  return (
    <Notice
      title={
        name
          ? t("report.about.with", { what: match.category.name, name })
          : t("report.about", { what: match.category.name })
      }
    >
      <p>{t("report.about.hidden")}</p>
      <Row>
        <Button variant="quiet" onClick={onLeaveOut}>
          {t("report.about.leave-out")}
        </Button>
      </Row>
    </Notice>
  );
}
