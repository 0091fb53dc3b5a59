import { createFileRoute, Outlet } from "@tanstack/react-router";
import { AdministrationAccess } from "../../features/administration/frame/AdministrationAccess.tsx";

export const Route = createFileRoute("/_member/beheer")({
  loader: ({ context }) => context.words.load("administration"),
  component: Administration,
});

function Administration() {
  return (
    <AdministrationAccess>
      <Outlet />
    </AdministrationAccess>
  );
}
