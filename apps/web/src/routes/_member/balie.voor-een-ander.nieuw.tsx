import { createFileRoute } from "@tanstack/react-router";
import { NewDeskDraftPage } from "../../features/drafts-for-another/desk/NewDeskDraftPage.tsx";

export const Route = createFileRoute("/_member/balie/voor-een-ander/nieuw")({
  loader: ({ context }) => context.words.load("draft", "draft-desk", "help-request"),
  component: NewDeskDraftPage,
});
