import type { Match } from "@omzien/contracts";
import { ButtonLink, SummaryList, Tag } from "@omzien/ui";
import { Printer } from "lucide-react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CallNotes } from "../../call-notes/CallNotes.tsx";
import { whenText } from "../request/when-text.ts";
import { CaseFrame, CasePart } from "../frame/CaseFrame.tsx";
import { CaseLoaded } from "../frame/CaseLoaded.tsx";
import { deskHref, stepBack } from "../frame/desk-search.ts";
import { StateTag } from "../frame/StateTag.tsx";
import { useDeskSearch } from "../frame/use-desk-search.ts";
import { useDeskMatch } from "../queries.ts";
import { HandBack } from "./HandBack.tsx";
import css from "./MatchCase.module.css";
import { mayStop } from "./may-stop.ts";
import { SideCard } from "./SideCard.tsx";
import { StopMatch } from "./StopMatch.tsx";
import { StoppedNotice } from "./StoppedNotice.tsx";

/** A match as the desk works on it: both sides with their number, how it went, and the way to stop it. */
export function MatchCase({ matchId }: { matchId: string }) {
  const query = useDeskMatch(matchId);
  return <CaseLoaded query={query}>{(match) => <LoadedCase match={match} />}</CaseLoaded>;
}

function LoadedCase({ match }: { match: Match }) {
  const { t } = useTranslator();
  const { search } = useDeskSearch();
  return (
    <CaseFrame
      title={match.category.name}
      backHref={deskHref(stepBack(search))}
      backText={t("desk.back.list")}
      tags={<MatchTags match={match} />}
      actions={
        <ButtonLink href={`/balie/kaart?afspraak=${match.id}`} variant="quiet" icon={<Printer aria-hidden />}>
          {t("desk.print.open")}
        </ButtonLink>
      }
    >
      {match.endedBecause === "stopped" && <StoppedNotice />}
      <MatchFacts match={match} />
      <CasePart id="sides" title={t("desk.match.sides")}>
        <div className={css["sides"]}>
          {match.asker && <SideCard match={match} side="asker" person={match.asker} />}
          {match.helper && <SideCard match={match} side="helper" person={match.helper} />}
        </div>
      </CasePart>
      <CallNotes subject={{ matchId: match.id }} />
      {mayStop(match) && (
        <CasePart id="end" title={t("desk.match.end")}>
          <StopMatch matchId={match.id} />
          {!match.endedAt && <HandBack matchId={match.id} />}
        </CasePart>
      )}
    </CaseFrame>
  );
}

function MatchTags({ match }: { match: Match }) {
  const { t } = useTranslator();
  const stopped = match.endedBecause === "stopped";
  return (
    <>
      <StateTag tone={stopped ? "danger" : undefined}>
        {match.endedBecause
          ? t(`desk.match.ended.${match.endedBecause}`)
          : t(`desk.match.phase.${match.phase}`)}
      </StateTag>
      {match.followUp.due && <Tag tone="info">{t("desk.match.due")}</Tag>}
    </>
  );
}

function MatchFacts({ match }: { match: Match }) {
  const translator = useTranslator();
  const { t, formatInstant } = translator;
  return (
    <SummaryList
      rows={[
        { label: t("desk.request.words"), value: match.description },
        { label: t("desk.request.when"), value: whenText(translator, match.timing) },
        { label: t("desk.match.made"), value: formatInstant(match.madeAt) },
        { label: t("desk.match.ended"), value: match.endedAt && formatInstant(match.endedAt) },
        {
          label: t("desk.match.request"),
          value: <a href={deskHref({ vraag: match.helpRequestId })}>{t("desk.match.request.open")}</a>,
        },
      ]}
    />
  );
}
