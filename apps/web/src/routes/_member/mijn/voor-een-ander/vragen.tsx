import { createFileRoute } from "@tanstack/react-router";
import { AskForAnotherPage } from "../../../../features/drafts-for-another/AskForAnotherPage.tsx";

export const Route = createFileRoute("/_member/mijn/voor-een-ander/vragen")({
  loader: ({ context }) => context.words.load("draft", "help-request"),
  component: AskForAnotherPage,
});
