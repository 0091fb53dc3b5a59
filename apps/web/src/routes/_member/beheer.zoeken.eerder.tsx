import { createFileRoute } from "@tanstack/react-router";
import { SearchRulesVersionsPage } from "../../features/administration/search-rules/SearchRulesPage.tsx";

export const Route = createFileRoute("/_member/beheer/zoeken/eerder")({
  loader: ({ context }) => context.words.load("settings", "search-rules", "errors", "form"),
  component: SearchRulesVersionsPage,
});
