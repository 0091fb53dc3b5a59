import { createFileRoute } from "@tanstack/react-router";
import { SolvedPage } from "../../../../features/help-requests/SolvedPage.tsx";

export const Route = createFileRoute("/_member/mijn/vragen/$helpRequestId/geregeld")({
  component: SolvedPage,
});
