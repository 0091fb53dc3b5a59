import { Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CasePart } from "../frame/CaseFrame.tsx";
import { CaseLoaded } from "../frame/CaseLoaded.tsx";
import { deskHref } from "../frame/desk-search.ts";
import { useDeskSearch } from "../frame/use-desk-search.ts";
import { mayStop } from "../match/may-stop.ts";
import { StopMatch } from "../match/StopMatch.tsx";
import { StoppedNotice } from "../match/StoppedNotice.tsx";
import { useDeskMatch } from "../queries.ts";

/** The match that a report is about, and the button that stops it. */
export function AboutMatch({ matchId }: { matchId: string }) {
  const { t } = useTranslator();
  const { search } = useDeskSearch();
  const query = useDeskMatch(matchId);
  const href = deskHref({ ...(search.lijst ? { lijst: search.lijst } : {}), afspraak: matchId });
  return (
    <CasePart id="about" title={t("desk.report.about")}>
      <CaseLoaded query={query} lines={2}>
        {(match) => (
          <>
            <Text>
              <a href={href}>
                {t("desk.report.match", {
                  what: match.category.name,
                  asker: match.asker?.name ?? "",
                  helper: match.helper?.name ?? "",
                })}
              </a>
            </Text>
            {mayStop(match) && <StopMatch matchId={matchId} />}
            {match.endedBecause === "stopped" && <StoppedNotice />}
            {match.endedBecause && match.endedBecause !== "stopped" && (
              <Text muted>{t(`desk.match.ended.${match.endedBecause}`)}</Text>
            )}
          </>
        )}
      </CaseLoaded>
    </CasePart>
  );
}
