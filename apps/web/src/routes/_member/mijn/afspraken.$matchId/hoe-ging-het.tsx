import { createFileRoute } from "@tanstack/react-router";
import { FollowUpPage } from "../../../../features/matches/FollowUpPage.tsx";

export const Route = createFileRoute("/_member/mijn/afspraken/$matchId/hoe-ging-het")({
  component: FollowUpPage,
});
