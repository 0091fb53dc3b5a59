import type { CallTask } from "@omzien/contracts";
import { ButtonLink, SummaryList, Text } from "@omzien/ui";
import { Printer } from "lucide-react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { telephoneHref } from "../../../shell/site.ts";
import { CallNotes } from "../../call-notes/CallNotes.tsx";
import { phoneText } from "../../people/phone-text.ts";
import { CaseFrame, CasePart } from "../frame/CaseFrame.tsx";
import { CaseLoaded } from "../frame/CaseLoaded.tsx";
import { deskHref, stepBack, withPerson } from "../frame/desk-search.ts";
import { useDeskSearch } from "../frame/use-desk-search.ts";
import { useCallList } from "../queries.ts";
import { FinishCall } from "./FinishCall.tsx";

/** A call to be made: whom, at which number, why, and how it ended. */
export function CallCase({ callTaskId }: { callTaskId: string }) {
  const query = useCallList();
  return (
    <CaseLoaded query={query}>
      {({ items }) => {
        const call = items.find(({ id }) => id === callTaskId);
        return call ? <OpenCall call={call} /> : <FinishedCall />;
      }}
    </CaseLoaded>
  );
}

function OpenCall({ call }: { call: CallTask }) {
  const { t, formatDay } = useTranslator();
  const { search } = useDeskSearch();
  const { kind, person, goesOn } = call;
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
      <CallNotes subject={{ personId: person.id }} />
      <FinishCall call={call} day={day} />
    </CaseFrame>
  );
}

function CallFacts({ call: { person, createdAt, goesOn, rota } }: { call: CallTask }) {
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
          label: t("desk.calls.turns"),
          value: rota && rota.dates.map((date) => formatDay(date)).join("\n"),
        },
      ]}
    />
  );
}

/** Finished just now, by a colleague, or no longer needed: the list goes on without it. */
function FinishedCall() {
  const { t } = useTranslator();
  const { search } = useDeskSearch();
  return (
    <CaseFrame
      title={t("desk.calls.finished.title")}
      backHref={deskHref(stepBack(search))}
      backText={t("desk.back.list")}
    >
      <Text>{t("desk.calls.finished.text")}</Text>
    </CaseFrame>
  );
}
