import { createFileRoute } from "@tanstack/react-router";
import { ConductPage } from "../../../features/onboarding/ConductPage.tsx";

export const Route = createFileRoute("/_open/hulp-aanbieden/gedragscode")({ component: Conduct });

function Conduct() {
  return <ConductPage next="/hulp-aanbieden/versturen" />;
}
