import type { components } from "@omzien/api-client";
import { CardList, Details, Stack } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { RequestCard } from "../help-requests/RequestCard.tsx";
import { MatchCard } from "../matches/MatchCard.tsx";

interface EarlierProps {
  requests: components["schemas"]["HelpRequest"][];
  matches: components["schemas"]["Match"][];
}

/** What is over, folded away. */
export function Earlier({ requests, matches }: EarlierProps) {
  const { t } = useTranslator();
  const ended = matches.filter((match) => match.phase === "closed");
  return (
    <Stack>
      {requests.length > 0 && (
        <Details summary={t("me.requests.older")}>
          <CardList>
            {requests.map((request) => (
              <li key={request.id}>
                <RequestCard request={request} />
              </li>
            ))}
          </CardList>
        </Details>
      )}
      {ended.length > 0 && (
        <Details summary={t("me.matches.older")}>
          <CardList>
            {ended.map((match) => (
              <li key={match.id}>
                <MatchCard match={match} />
              </li>
            ))}
          </CardList>
        </Details>
      )}
    </Stack>
  );
}
