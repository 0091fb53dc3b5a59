import type { HelpRequest, Match, PacketLetter, PromiseLetter } from "@omzien/contracts";
import { Button, Heading, Link, PageLayout, Row, SummaryList } from "@omzien/ui";
import { ArrowLeft, Printer } from "lucide-react";
import type { ReactNode } from "react";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import { whenText } from "../request/when-text.ts";
import { CaseLoaded } from "../frame/CaseLoaded.tsx";
import { deskHref } from "../frame/desk-search.ts";
import { PlainText } from "../../onboarding/PlainText.tsx";
import { usePacketLetter, usePrintedMatch, usePrintedRequest, usePromiseLetter } from "../queries.ts";
import css from "./PrintPage.module.css";

/** A card to print and send by post: who is coming, or what was asked. */
export function PrintPage({
  helpRequestId,
  matchId,
  promiseOf,
  packetFor,
}: {
  helpRequestId?: string;
  matchId?: string;
  /** Who is reminded of what they promised. */
  promiseOf?: string;
  /** Who gets the information packet on paper. */
  packetFor?: string;
}) {
  const { t } = useTranslator();
  usePageTitle(t("desk.print.title"));
  const personId = promiseOf ?? packetFor;
  const back = deskHref({
    ...(matchId ? { afspraak: matchId } : {}),
    ...(helpRequestId ? { vraag: helpRequestId } : {}),
    ...(personId ? { persoon: personId } : {}),
  });
  return (
    <PageLayout>
      <div data-print="no" className={css["top"]}>
        <Link href={back} icon={<ArrowLeft aria-hidden />}>
          {t("desk.back.case")}
        </Link>
        <Heading level={1} size="l">
          {t("desk.print.title")}
        </Heading>
        <Row>
          <Button icon={<Printer aria-hidden />} onClick={() => print()}>
            {t("desk.print.action")}
          </Button>
        </Row>
      </div>
      {matchId && <MatchCard matchId={matchId} />}
      {!matchId && helpRequestId && <RequestCard helpRequestId={helpRequestId} />}
      {!matchId && !helpRequestId && promiseOf && <PromiseCard personId={promiseOf} />}
      {!matchId && !helpRequestId && !promiseOf && packetFor && <PacketCard personId={packetFor} />}
    </PageLayout>
  );
}

function MatchCard({ matchId }: { matchId: string }) {
  const query = usePrintedMatch(matchId);
  return <CaseLoaded query={query}>{(match) => <WhoIsComing match={match} />}</CaseLoaded>;
}

// Only a first name and a neighbourhood: what the two share beyond that is between them, and not for a postbox.
function WhoIsComing({ match }: { match: Match }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <Sheet title={t("desk.print.coming", { name: match.helper?.name ?? "" })}>
      <SummaryList
        rows={[
          { label: t("desk.print.for"), value: match.category.name },
          { label: t("desk.request.when"), value: whenText(translator, match.timing) },
          { label: t("desk.print.from"), value: match.helper?.areaName },
        ]}
      />
    </Sheet>
  );
}

function RequestCard({ helpRequestId }: { helpRequestId: string }) {
  const query = usePrintedRequest(helpRequestId);
  return <CaseLoaded query={query}>{(request) => <WhatWasAsked request={request} />}</CaseLoaded>;
}

function WhatWasAsked({ request }: { request: HelpRequest }) {
  const translator = useTranslator();
  const { t, formatDay } = translator;
  return (
    <Sheet title={t("desk.print.request", { name: request.asker.name })}>
      <SummaryList
        rows={[
          { label: t("desk.print.for"), value: request.category.name },
          { label: t("desk.request.words"), value: request.description },
          { label: t("desk.request.when"), value: whenText(translator, request.timing) },
          { label: t("desk.request.ends"), value: formatDay(request.endsOn) },
        ]}
      />
    </Sheet>
  );
}

function PromiseCard({ personId }: { personId: string }) {
  const query = usePromiseLetter(personId);
  return <CaseLoaded query={query}>{(letter) => <WhatWasPromised letter={letter} />}</CaseLoaded>;
}

function WhatWasPromised({ letter }: { letter: PromiseLetter }) {
  const { t, formatDate } = useTranslator();
  const { name, locale, text, signedOn } = letter;
  return (
    <Sheet title={t("desk.print.promise", { name })}>
      <p>{t("desk.print.promise.text", { date: formatDate(`${signedOn}T12:00:00Z`) })}</p>
      <div lang={locale}>
        <PlainText text={text} />
      </div>
      <p>{t("desk.print.promise.why")}</p>
    </Sheet>
  );
}

function PacketCard({ personId }: { personId: string }) {
  const query = usePacketLetter(personId);
  return <CaseLoaded query={query}>{(letter) => <WhatToKnow letter={letter} />}</CaseLoaded>;
}

function WhatToKnow({ letter: { name, locale, version, parts } }: { letter: PacketLetter }) {
  const { t } = useTranslator();
  return (
    <Sheet title={t("desk.print.packet", { name })}>
      {parts.map(({ part, text }) => (
        <section key={part}>
          <Heading level={3}>{t(`packet.${part}`)}</Heading>
          <div lang={locale}>
            <PlainText text={text} under={2} />
          </div>
        </section>
      ))}
      <p>{t("desk.print.packet.version", { version })}</p>
    </Sheet>
  );
}

function Sheet({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslator();
  const site = useSite();
  return (
    <article className={css["sheet"]}>
      <p className={css["site"]}>{site.name}</p>
      <Heading level={2}>{title}</Heading>
      {children}
      <p>{t("desk.print.call", { phone: site.phone, hours: site.phoneHours })}</p>
      <p>{t("desk.print.safety")}</p>
    </article>
  );
}
