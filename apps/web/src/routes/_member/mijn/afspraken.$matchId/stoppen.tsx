import { createFileRoute } from "@tanstack/react-router";
import { StopMatchPage } from "../../../../features/matches/StopMatchPage.tsx";

export const Route = createFileRoute("/_member/mijn/afspraken/$matchId/stoppen")({
  component: StopMatchPage,
});
