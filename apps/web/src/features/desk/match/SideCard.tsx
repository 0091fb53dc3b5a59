import type { Match } from "@omzien/contracts";
import { Heading, Notice, Text } from "@omzien/ui";
import { Phone } from "lucide-react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { isPart, telephoneHref } from "../../../shell/site.ts";
import { phoneText } from "../../people/phone-text.ts";
import { deskHref, withPerson } from "../frame/desk-search.ts";
import { useDeskSearch } from "../frame/use-desk-search.ts";
import { AgreeByPhone } from "./AgreeByPhone.tsx";
import { FollowUpForm } from "./FollowUpForm.tsx";
import css from "./SideCard.module.css";

type Person = NonNullable<Match["asker"]>;

export interface SideCardProps {
  match: Match;
  side: "asker" | "helper";
  person: Person;
}

/** One side of a match: whom to call, and the fixed questions to ask. */
export function SideCard({ match, side, person }: SideCardProps) {
  const { t } = useTranslator();
  const { search } = useDeskSearch();
  const toAgree = match.phase === "willing" && !person.hasAgreed;
  const name = [person.name, person.lastName].filter(Boolean).join(" ");
  return (
    <div className={css["side"]}>
      <div>
        <p className={css["role"]}>{t(`desk.match.${side}`)}</p>
        <Heading level={4} size="m">
          <a href={deskHref(withPerson(search, person.id))}>{name || t("desk.match.hidden")}</a>
        </Heading>
        {person.areaName && <Text muted>{person.areaName}</Text>}
      </div>
      {person.phone && isPart(person.phone) && <Text>{person.phone}</Text>}
      {person.phone && !isPart(person.phone) && (
        <a href={telephoneHref(person.phone)} className={css["phone"]}>
          <Phone aria-hidden />
          {phoneText(person.phone)}
        </a>
      )}
      {!person.phone && <Text muted>{t("desk.match.no-phone")}</Text>}
      {toAgree && <AgreeByPhone match={match} person={person} />}
      {(!toAgree || match.followUp.due) && <SideFollowUp match={match} person={person} name={person.name} />}
    </div>
  );
}

function SideFollowUp({ match, person, name }: { match: Match; person: Person; name: string }) {
  const { t } = useTranslator();
  if (person.hasAnsweredFollowUp) {
    return <Notice tone="success" title={t("desk.follow-up.answered")} />;
  }
  // Help that never came about is not asked after.
  const cameAbout =
    match.endedBecause === null || match.endedBecause === "solved" || match.endedBecause === "expired";
  if (!cameAbout) return null;
  return <FollowUpForm matchId={match.id} personId={person.id} name={name} />;
}
