import type { CallTask, InvitationAnswer } from "@omzien/contracts";
import { ButtonLink, SummaryList, Text } from "@omzien/ui";
import { Printer } from "lucide-react";
import { useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { telephoneHref } from "../../../shell/site.ts";
import { CallNotes } from "../../call-notes/CallNotes.tsx";
import { phoneText } from "../../people/phone-text.ts";
import { CaseFrame, CasePart } from "../frame/CaseFrame.tsx";
import { CaseLoaded } from "../frame/CaseLoaded.tsx";
import { deskHref, stepBack, withPerson } from "../frame/desk-search.ts";
import { useDeskSearch } from "../frame/use-desk-search.ts";
import { useCallList } from "../queries.ts";
import { AnswerOutcome } from "./AnswerOutcome.tsx";
import { AskByPhone } from "./AskByPhone.tsx";
import { FinishCall } from "./FinishCall.tsx";

/** A call to be made: whom, at which number, why, and how it ended. */
export function CallCase({ callTaskId }: { callTaskId: string }) {
  const query = useCallList();
  // A call that was answered is in the list no longer; what came of it is said here.
  const [answered, setAnswered] = useState<Answered>();
  return (
    <CaseLoaded query={query}>
      {({ items }) => {
        if (answered?.callTaskId === callTaskId) return <FinishedCall answered={answered} />;
        const call = items.find(({ id }) => id === callTaskId);
        // What may not be told any more is nothing to call about.
        if (!call || (call.kind === "invitation" && !call.invitation)) return <FinishedCall />;
        const { name } = call.person;
        return <OpenCall call={call} onAnswered={(outcome) => setAnswered({ callTaskId, name, outcome })} />;
      }}
    </CaseLoaded>
  );
}

interface Answered {
  callTaskId: string;
  name: string;
  outcome: InvitationAnswer;
}

interface OpenCallProps {
  call: CallTask;
  onAnswered: (outcome: InvitationAnswer) => void;
}

function OpenCall({ call, onAnswered }: OpenCallProps) {
  const { t, formatDay } = useTranslator();
  const { search } = useDeskSearch();
  const { kind, person, goesOn, invitation, match } = call;
  const day = goesOn ? formatDay(goesOn, { year: true }) : "";
  return (
    <CaseFrame
      title={t(`desk.calls.kind.${kind}`)}
      backHref={deskHref(stepBack(search))}
      backText={t("desk.back.list")}
    >
      <CallFacts call={call} />
      <CasePart id="say" title={t("desk.calls.say")}>
        <Text>{t(`desk.calls.say.${kind}`, { name: person.name, day })}</Text>
        {match && <Text>{t(`desk.calls.match.${match.what}`, { name: person.name })}</Text>}
        {kind === "promise-letter" && (
          <ButtonLink
            variant="secondary"
            href={`/balie/kaart?belofte=${person.id}`}
            icon={<Printer aria-hidden />}
          >
            {t("desk.person.promise-letter")}
          </ButtonLink>
        )}
      </CasePart>
      {invitation && <AskByPhone invitation={invitation} person={person} onAnswered={onAnswered} />}
      <CallNotes subject={{ personId: person.id }} />
      {!invitation && <FinishCall call={call} day={day} />}
    </CaseFrame>
  );
}

function CallFacts({ call: { person, createdAt, goesOn, rota, match } }: { call: CallTask }) {
  const { t, formatDay } = useTranslator();
  const { search } = useDeskSearch();
  const { phone } = person;
  return (
    <SummaryList
      rows={[
        {
          label: t("desk.calls.who"),
          value: <a href={deskHref(withPerson(search, person.id))}>{person.name}</a>,
        },
        {
          label: t("desk.calls.phone"),
          value: phone ? <a href={telephoneHref(phone)}>{phoneText(phone)}</a> : t("desk.calls.phone.none"),
        },
        { label: t("desk.calls.since"), value: formatDay(createdAt) },
        { label: t("desk.calls.goes"), value: goesOn && formatDay(goesOn, { year: true }) },
        {
          label: t("desk.calls.rota"),
          value: rota && [rota.help, rota.areaName].filter(Boolean).join("\n"),
        },
        {
          label: t("desk.calls.match"),
          value: match && [match.help, match.areaName].filter(Boolean).join("\n"),
        },
        {
          label: t("desk.calls.turns"),
          value: rota && rota.dates.map((date) => formatDay(date)).join("\n"),
        },
      ]}
    />
  );
}

/** Finished just now, by a colleague, or no longer needed: the list goes on without it. */
function FinishedCall({ answered }: { answered?: Answered }) {
  const { t } = useTranslator();
  const { search } = useDeskSearch();
  return (
    <CaseFrame
      title={t("desk.calls.finished.title")}
      backHref={deskHref(stepBack(search))}
      backText={t("desk.back.list")}
    >
      {answered ? (
        <AnswerOutcome outcome={answered.outcome} name={answered.name} />
      ) : (
        <Text>{t("desk.calls.finished.text")}</Text>
      )}
    </CaseFrame>
  );
}
