import { createFileRoute, Outlet } from "@tanstack/react-router";
import { DeskAccess } from "../../features/desk/frame/DeskAccess.tsx";
import { SecondStepGate } from "../../features/second-factor/SecondStepGate.tsx";

export const Route = createFileRoute("/_member/balie")({
  loader: ({ context }) => context.words.load("desk", "rota", "errors", "confidentiality", "search-course"),
  component: Desk,
});

function Desk() {
  return (
    <SecondStepGate>
      <DeskAccess>
        <Outlet />
      </DeskAccess>
    </SecondStepGate>
  );
}
