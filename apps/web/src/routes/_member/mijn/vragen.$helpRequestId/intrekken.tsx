import { createFileRoute } from "@tanstack/react-router";
import { WithdrawPage } from "../../../../features/help-requests/WithdrawPage.tsx";

export const Route = createFileRoute("/_member/mijn/vragen/$helpRequestId/intrekken")({
  component: WithdrawPage,
});
