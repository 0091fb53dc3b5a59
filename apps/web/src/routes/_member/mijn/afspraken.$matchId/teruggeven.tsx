import { createFileRoute } from "@tanstack/react-router";
import { HandBackPage } from "../../../../features/matches/HandBackPage.tsx";

export const Route = createFileRoute("/_member/mijn/afspraken/$matchId/teruggeven")({ component: Page });

function Page() {
  const { matchId } = Route.useParams();
  return <HandBackPage matchId={matchId} />;
}
