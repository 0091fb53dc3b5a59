import { createFileRoute, useParams } from "@tanstack/react-router";
import { DeskDraftPage } from "../../features/drafts-for-another/desk/DeskDraftPage.tsx";

export const Route = createFileRoute("/_member/balie/voor-een-ander/$draftId")({
  loader: ({ context }) => context.words.load("draft", "draft-desk"),
  component: DeskDraft,
});

function DeskDraft() {
  const { draftId } = useParams({ from: "/_member/balie/voor-een-ander/$draftId" });
  return <DeskDraftPage draftId={draftId} />;
}
