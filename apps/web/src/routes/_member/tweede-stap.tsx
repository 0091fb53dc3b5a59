import { createFileRoute } from "@tanstack/react-router";
import { SecondStepPage } from "../../features/second-factor/SecondStepPage.tsx";

export const Route = createFileRoute("/_member/tweede-stap")({
  // Where to go afterwards; checked before it is followed.
  validateSearch: (search): { naar?: string } =>
    typeof search["naar"] === "string" ? { naar: search["naar"] } : {},
  loader: ({ context }) => context.words.load("second-factor", "sign-in"),
  component: SecondStepPage,
});
