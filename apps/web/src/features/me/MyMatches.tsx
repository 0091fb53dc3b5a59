import type { components } from "@omzien/api-client";
import { useTranslator } from "../../shell/shell-context.tsx";
import { MatchCard } from "../matches/MatchCard.tsx";
import { CardSection } from "./CardSection.tsx";
import { FollowUpCard } from "./FollowUpCard.tsx";

/** What to tell about, and what runs. */
export function MyMatches({ matches }: { matches: components["schemas"]["Match"][] }) {
  const { t } = useTranslator();
  const due = matches.filter((match) => match.followUp.due);
  const open = matches.filter((match) => match.phase !== "closed");
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
      {open.length > 0 && (
        <CardSection title={t("me.matches.title")}>
          {open.map((match) => (
            <li key={match.id}>
              <MatchCard match={match} />
            </li>
          ))}
        </CardSection>
      )}
    </>
  );
}
