import { createFileRoute } from "@tanstack/react-router";
import { ExtendPage } from "../../../../features/help-requests/ExtendPage.tsx";

export const Route = createFileRoute("/_member/mijn/vragen/$helpRequestId/verlengen")({
  component: ExtendPage,
});
