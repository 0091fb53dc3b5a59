import { createFileRoute } from "@tanstack/react-router";
import { StopMatchPage } from "../../../../features/matches/StopMatchPage.tsx";

export const Route = createFileRoute("/_member/mijn/afspraken/$matchId/stoppen")({ component: Page });

function Page() {
  const { matchId } = Route.useParams();
  return <StopMatchPage matchId={matchId} />;
}
