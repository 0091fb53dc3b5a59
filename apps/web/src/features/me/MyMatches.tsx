import type { components } from "@omzien/api-client";
import { CardList, Details } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { MatchCard } from "../matches/MatchCard.tsx";
import { CardSection } from "./CardSection.tsx";
import { FollowUpCard } from "./FollowUpCard.tsx";

type Match = components["schemas"]["Match"];

/** What to tell about, what runs, and, folded away, what was. */
export function MyMatches({ matches }: { matches: Match[] }) {
  const { t } = useTranslator();
  const due = matches.filter((match) => match.followUp.due);
  const open = matches.filter((match) => match.phase !== "closed");
  const older = matches.filter((match) => match.phase === "closed");
  const cards = (list: Match[]) =>
    list.map((match) => (
      <li key={match.id}>
        <MatchCard match={match} />
      </li>
    ));
  return (
    <>
      {due.length > 0 && (
        <CardSection title={t("me.follow-ups.title")}>
          {due.map((match) => (
            <li key={match.id}>
              <FollowUpCard match={match} />
            </li>
          ))}
        </CardSection>
      )}
      {open.length > 0 && <CardSection title={t("me.matches.title")}>{cards(open)}</CardSection>}
      {older.length > 0 && (
        <Details summary={t("me.matches.older")}>
          <CardList>{cards(older)}</CardList>
        </Details>
      )}
    </>
  );
}
