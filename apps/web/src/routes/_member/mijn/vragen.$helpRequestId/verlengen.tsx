import { createFileRoute } from "@tanstack/react-router";
import { ExtendPage } from "../../../../features/help-requests/ExtendPage.tsx";

export const Route = createFileRoute("/_member/mijn/vragen/$helpRequestId/verlengen")({ component: Page });

function Page() {
  const { helpRequestId } = Route.useParams();
  return <ExtendPage helpRequestId={helpRequestId} />;
}
