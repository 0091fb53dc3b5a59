import { createFileRoute, Outlet } from "@tanstack/react-router";
import { DataProvider } from "../api/DataProvider.tsx";
import { RequireSession } from "../features/session/RequireSession.tsx";

export const Route = createFileRoute("/_member")({
  loader: ({ context }) => context.words.load("errors", "form", "help", "timing"),
  component: MemberPages,
});

function MemberPages() {
  return (
    <DataProvider>
      <RequireSession>
        <Outlet />
      </RequireSession>
    </DataProvider>
  );
}
