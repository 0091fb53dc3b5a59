import { createFileRoute, Outlet } from "@tanstack/react-router";
import { OversightAccess } from "../../features/oversight/frame/OversightAccess.tsx";
import { SecondStepGate } from "../../features/second-factor/SecondStepGate.tsx";

export const Route = createFileRoute("/_member/toezicht")({
  loader: ({ context }) => context.words.load("oversight", "form", "errors"),
  component: Oversight,
});

function Oversight() {
  return (
    <SecondStepGate>
      <OversightAccess>
        <Outlet />
      </OversightAccess>
    </SecondStepGate>
  );
}
