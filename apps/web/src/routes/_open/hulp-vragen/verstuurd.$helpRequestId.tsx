import { createFileRoute } from "@tanstack/react-router";
import { AskSentPage } from "../../../features/help-requests/AskSentPage.tsx";

export const Route = createFileRoute("/_open/hulp-vragen/verstuurd/$helpRequestId")({
  component: AskSentPage,
});
