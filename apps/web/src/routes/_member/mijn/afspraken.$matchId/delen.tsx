import { createFileRoute } from "@tanstack/react-router";
import { SharePage } from "../../../../features/matches/SharePage.tsx";

export const Route = createFileRoute("/_member/mijn/afspraken/$matchId/delen")({ component: SharePage });
