import { createFileRoute } from "@tanstack/react-router";
import { ConfirmDraftPage } from "../../features/drafts-for-another/confirm/ConfirmDraftPage.tsx";

export const Route = createFileRoute("/_open/bevestigen")({
  loader: ({ context }) => context.words.load("draft", "consent", "help", "timing", "form", "errors"),
  component: ConfirmDraftPage,
});
