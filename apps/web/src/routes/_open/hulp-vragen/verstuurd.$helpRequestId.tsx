import { createFileRoute } from "@tanstack/react-router";
import { AskSentPage } from "../../../features/help-requests/AskSentPage.tsx";
import { RequireSession } from "../../../features/session/RequireSession.tsx";

export const Route = createFileRoute("/_open/hulp-vragen/verstuurd/$helpRequestId")({ component: AskSent });

function AskSent() {
  const { helpRequestId } = Route.useParams();
  return (
    <RequireSession>
      <AskSentPage helpRequestId={helpRequestId} />
    </RequireSession>
  );
}
