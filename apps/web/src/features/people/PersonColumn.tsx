import type { HoldReason, PersonCard } from "@omzien/contracts";
import { ButtonLink, Heading, Link, Notice, SummaryList, Tag } from "@omzien/ui";
import { HeartHandshake, PhoneIncoming, Printer } from "lucide-react";
import { useRef, useState } from "react";
import { ProblemError } from "../../api/problem-error.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { isPart, telephoneHref } from "../../shell/site.ts";
import { RecordConfidentiality } from "../confidentiality/RecordConfidentiality.tsx";
import { CaseFrame } from "../desk/frame/CaseFrame.tsx";
import { CaseLoaded } from "../desk/frame/CaseLoaded.tsx";
import { deskHref, stepBack } from "../desk/frame/desk-search.ts";
import { useDeskSearch } from "../desk/frame/use-desk-search.ts";
import { usePerson } from "../desk/queries.ts";
import { RecordingsPart } from "../consent-recordings/desk/RecordingsPart.tsx";
import { ClosedPerson } from "./ClosedPerson.tsx";
import { OwnDataPart } from "./OwnDataPart.tsx";
import { OfferLimitsPart } from "./OfferLimitsPart.tsx";
import { PacketPart } from "./PacketPart.tsx";
import { PersonHistory } from "./PersonHistory.tsx";
import { phoneText } from "./phone-text.ts";
import { fullName } from "./person-text.ts";
import { StopOfferPart } from "./StopOfferPart.tsx";
import { TrainingPart } from "./TrainingPart.tsx";
import { VogPart } from "./VogPart.tsx";

/** Who this is about, and everything the desk has with this person. */
export function PersonColumn({ personId }: { personId: string }) {
  const { search } = useDeskSearch();
  const reason = search.reden;
  const query = usePerson(personId, reason);
  const isClosed = query.error instanceof ProblemError && query.error.code === "not_found";
  if (isClosed) return <ClosedPerson personId={personId} />;
  return (
    <CaseLoaded query={query}>{(person) => <LoadedPerson person={person} reason={reason} />}</CaseLoaded>
  );
}

function LoadedPerson({ person, reason }: { person: PersonCard; reason: HoldReason | undefined }) {
  const { t } = useTranslator();
  const { search } = useDeskSearch();
  const [hasStopped, setHasStopped] = useState(false);
  const status = useRef<HTMLDivElement>(null);
  const onStopped = () => {
    setHasStopped(true);
    // The button that was pressed goes, and the focus with it.
    status.current?.focus();
  };
  return (
    <CaseFrame
      quiet
      title={fullName(person)}
      backHref={deskHref(stepBack(search))}
      backText={t("desk.back.case")}
      tags={<PersonTags person={person} />}
      actions={
        <>
          <ButtonLink
            variant="secondary"
            href={`/balie/nieuw?persoon=${person.id}`}
            icon={<PhoneIncoming aria-hidden />}
          >
            {t("desk.person.new-request")}
          </ButtonLink>
          {!person.hasOffer && person.restrictedAt === null && (
            <ButtonLink
              variant="secondary"
              href={`/balie/aanbod?persoon=${person.id}`}
              icon={<HeartHandshake aria-hidden />}
            >
              {t("desk.person.new-offer")}
            </ButtonLink>
          )}
          {person.hasPromised && !person.hasOffer && (
            <ButtonLink
              variant="quiet"
              href={`/balie/kaart?belofte=${person.id}`}
              icon={<Printer aria-hidden />}
            >
              {t("desk.person.promise-letter")}
            </ButtonLink>
          )}
        </>
      }
    >
      {/* There before anything comes in it, so that it is said aloud. */}
      <div role="status" ref={status} tabIndex={-1}>
        {hasStopped && !person.hasOffer && (
          <Notice tone="success" title={t("offer-desk.stopped", { name: person.firstName })}>
            <p>{t("offer-desk.stopped.text")}</p>
          </Notice>
        )}
      </div>
      <PersonFacts person={person} />
      <div>
        <Link href={`/balie/machtigingen/${person.id}`}>{t("desk.person.mandates")}</Link>
      </div>
      {person.hasOffer && <RecordConfidentiality key={person.id} personId={person.id} />}
      {person.hasOffer && person.restrictedAt === null && (
        <OfferLimitsPart key={`limits-${person.id}`} personId={person.id} />
      )}
      {person.hasOffer && person.restrictedAt === null && (
        <StopOfferPart key={`stop-${person.id}`} person={person} onStopped={onStopped} />
      )}
      {person.hasOffer && person.restrictedAt === null && <VogPart key={person.id} personId={person.id} />}
      {person.hasOffer && person.restrictedAt === null && (
        <TrainingPart key={`training-${person.id}`} personId={person.id} />
      )}
      {person.restrictedAt === null && <PacketPart key={`packet-${person.id}`} personId={person.id} />}
      <RecordingsPart personId={person.id} reason={reason} />
      <OwnDataPart person={person} reason={reason} />
      <PersonHistory personId={person.id} />
    </CaseFrame>
  );
}

function PersonTags({ person }: { person: PersonCard }) {
  const { t } = useTranslator();
  return (
    <>
      {person.restrictedAt && <Tag tone="warning">{t("desk.hold.tag")}</Tag>}
      {person.hasOffer && <Tag tone="success">{t("desk.person.helps")}</Tag>}
      {person.openRequests > 0 && <Tag>{t("desk.person.open", { count: person.openRequests })}</Tag>}
      {!person.codeOfConductAccepted && <Tag tone="warning">{t("desk.person.no-conduct")}</Tag>}
    </>
  );
}

function PersonFacts({ person }: { person: PersonCard }) {
  const { t, formatRelativeDay } = useTranslator();
  const { phone, email, address, postcode, areaName, lastContactAt } = person;
  return (
    <>
      <Heading level={3} size="s">
        {t("desk.person.facts")}
      </Heading>
      <SummaryList
        rows={[
          {
            label: t("desk.person.phone"),
            value: phone && (isPart(phone) ? phone : <a href={telephoneHref(phone)}>{phoneText(phone)}</a>),
          },
          { label: t("desk.person.email"), value: email },
          { label: t("desk.person.address"), value: [address, postcode].filter(Boolean).join("\n") },
          { label: t("desk.person.area"), value: areaName },
          { label: t("desk.person.channel"), value: t(`desk.person.channel.${person.preferredChannel}`) },
          { label: t("desk.person.last"), value: lastContactAt && formatRelativeDay(lastContactAt) },
        ]}
      />
    </>
  );
}
