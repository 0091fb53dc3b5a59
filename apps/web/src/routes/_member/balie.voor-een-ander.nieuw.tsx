import { createFileRoute } from "@tanstack/react-router";
import { NewDeskDraftPage } from "../../features/drafts-for-another/desk/NewDeskDraftPage.tsx";
import { onlyWith } from "../../shell/only-with.ts";

export const Route = createFileRoute("/_member/balie/voor-een-ander/nieuw")({
  beforeLoad: ({ context }) => onlyWith(context.site, "draftsForAnother"),
  loader: ({ context }) => context.words.load("draft", "draft-desk", "help-request"),
  component: NewDeskDraftPage,
});
