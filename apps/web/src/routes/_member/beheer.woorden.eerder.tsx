import { createFileRoute } from "@tanstack/react-router";
import { SiteWordsVersionsPage } from "../../features/administration/site-words/SiteWordsPage.tsx";

export const Route = createFileRoute("/_member/beheer/woorden/eerder")({
  loader: ({ context }) => context.words.load("settings", "site-words", "errors"),
  component: SiteWordsVersionsPage,
});
