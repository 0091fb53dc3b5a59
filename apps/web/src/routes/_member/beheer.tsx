import { createFileRoute, Outlet } from "@tanstack/react-router";
import { AdministrationAccess } from "../../features/administration/frame/AdministrationAccess.tsx";
import { SecondStepGate } from "../../features/second-factor/SecondStepGate.tsx";

export const Route = createFileRoute("/_member/beheer")({
  loader: ({ context }) => context.words.load("administration", "support"),
  component: Administration,
});

function Administration() {
  return (
    <SecondStepGate>
      <AdministrationAccess>
        <Outlet />
      </AdministrationAccess>
    </SecondStepGate>
  );
}
