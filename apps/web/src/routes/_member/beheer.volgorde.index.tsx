import { createFileRoute } from "@tanstack/react-router";
import { MatchingRulesPage } from "../../features/administration/matching-rules/MatchingRulesPage.tsx";

export const Route = createFileRoute("/_member/beheer/volgorde/")({
  loader: ({ context }) => context.words.load("settings", "matching-rules", "errors", "form"),
  component: MatchingRulesPage,
});
