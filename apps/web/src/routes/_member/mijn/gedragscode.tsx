import { createFileRoute } from "@tanstack/react-router";
import { ConductPage } from "../../../features/onboarding/ConductPage.tsx";

export const Route = createFileRoute("/_member/mijn/gedragscode")({ component: MyConduct });

function MyConduct() {
  return <ConductPage next="/mijn" />;
}
