import { createFileRoute, Outlet } from "@tanstack/react-router";
import { AskLayout } from "../../../features/help-requests/AskLayout.tsx";

export const Route = createFileRoute("/_open/hulp-vragen")({
  // The page that an answer is changed from. By hand: a schema library here would be in every first load.
  validateSearch: (search): { na?: "controleren" } =>
    search["na"] === "controleren" ? { na: "controleren" } : {},
  loader: ({ context }) => context.words.load("help-request"),
  component: Ask,
});

function Ask() {
  return (
    <AskLayout>
      <Outlet />
    </AskLayout>
  );
}
