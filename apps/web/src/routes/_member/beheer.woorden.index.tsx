import { createFileRoute } from "@tanstack/react-router";
import { SiteWordsPage } from "../../features/administration/site-words/SiteWordsPage.tsx";

export const Route = createFileRoute("/_member/beheer/woorden/")({
  loader: ({ context }) => context.words.load("settings", "site-words", "home", "errors", "form"),
  component: SiteWordsPage,
});
