import { createFileRoute } from "@tanstack/react-router";
import { MatchPage } from "../../../../features/matches/MatchPage.tsx";

export const Route = createFileRoute("/_member/mijn/afspraken/$matchId/")({ component: MatchPage });
