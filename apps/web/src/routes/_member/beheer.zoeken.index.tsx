import { createFileRoute } from "@tanstack/react-router";
import { SearchRulesPage } from "../../features/administration/search-rules/SearchRulesPage.tsx";

export const Route = createFileRoute("/_member/beheer/zoeken/")({
  loader: ({ context }) => context.words.load("settings", "search-rules", "errors", "form"),
  component: SearchRulesPage,
});
