import type { CallNote } from "@omzien/contracts";
import { Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useCallNotes } from "../call-notes/queries.ts";
import { CasePart } from "../desk/frame/CaseFrame.tsx";
import { deskHref } from "../desk/frame/desk-search.ts";
import { useFollowUpList, useRequestList } from "../desk/queries.ts";
import { type Event, historyOf } from "./history.ts";
import css from "./PersonHistory.module.css";

/** Requests, matches and notes of one person in one row. */
export function PersonHistory({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const lists = [useRequestList("triage"), useRequestList("unanswered"), useRequestList("open")];
  const matches = useFollowUpList();
  const notes = useCallNotes({ personId });
  const events = historyOf(personId, {
    requests: lists.flatMap((list) => list.data?.items ?? []),
    matches: matches.data?.items ?? [],
    notes: notes.data?.items ?? [],
  });
  return (
    <CasePart id="history" title={t("desk.history.title")}>
      {events.length === 0 && <Text muted>{t("desk.history.none")}</Text>}
      <ul className={css["list"]}>
        {events.map((event) => (
          <li key={`${event.kind} ${event.id}`} className={css["event"]}>
            <HistoryLine event={event} />
          </li>
        ))}
      </ul>
    </CasePart>
  );
}

function HistoryLine({ event }: { event: Event }) {
  const { t, formatDay } = useTranslator();
  const { request, match, note } = event;
  return (
    <>
      <span className={css["when"]}>{formatDay(event.at)}</span>
      {request && (
        <span>
          <a href={deskHref({ vraag: request.id })}>{request.category.name}</a>{" "}
          <span className={css["state"]}>{t(`request-state.${request.state}`)}</span>
        </span>
      )}
      {match && (
        <a href={deskHref({ afspraak: match.id })}>
          {t("desk.line.pair", { asker: match.asker?.name ?? "", helper: match.helper?.name ?? "" })}
        </a>
      )}
      {note && <NoteLine note={note} />}
    </>
  );
}

function NoteLine({ note }: { note: CallNote }) {
  const { t } = useTranslator();
  const { helpRequestId, matchId, reportId } = note;
  const about = deskHref({
    ...(helpRequestId ? { vraag: helpRequestId } : {}),
    ...(matchId ? { afspraak: matchId } : {}),
    ...(reportId ? { melding: reportId } : {}),
  });
  return (
    <span>
      <span className={css["note"]}>{note.text}</span> <span className={css["state"]}>{note.writtenBy}</span>{" "}
      {about !== "/balie" && <a href={about}>{t("desk.history.case")}</a>}
    </span>
  );
}
