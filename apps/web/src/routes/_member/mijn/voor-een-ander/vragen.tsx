import { createFileRoute } from "@tanstack/react-router";
import { AskForAnotherPage } from "../../../../features/drafts-for-another/AskForAnotherPage.tsx";
import { onlyWith } from "../../../../shell/only-with.ts";

export const Route = createFileRoute("/_member/mijn/voor-een-ander/vragen")({
  beforeLoad: ({ context }) => onlyWith(context.site, "draftsForAnother"),
  loader: ({ context }) => context.words.load("draft", "help-request"),
  component: AskForAnotherPage,
});
