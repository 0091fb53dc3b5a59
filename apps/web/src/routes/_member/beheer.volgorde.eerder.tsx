import { createFileRoute } from "@tanstack/react-router";
import { MatchingRulesVersionsPage } from "../../features/administration/matching-rules/MatchingRulesPage.tsx";

export const Route = createFileRoute("/_member/beheer/volgorde/eerder")({
  loader: ({ context }) => context.words.load("settings", "matching-rules", "errors", "form"),
  component: MatchingRulesVersionsPage,
});
