import { createFileRoute } from "@tanstack/react-router";
import { HandBackPage } from "../../../../features/matches/HandBackPage.tsx";

export const Route = createFileRoute("/_member/mijn/afspraken/$matchId/teruggeven")({
  component: HandBackPage,
});
