import { createFileRoute, useSearch } from "@tanstack/react-router";
import { DeskDraftsPage } from "../../features/drafts-for-another/desk/DeskDraftsPage.tsx";

export const Route = createFileRoute("/_member/balie/voor-een-ander/")({
  // By hand: a schema library here would be in every first load.
  validateSearch: (search): { nee?: true } => (search["nee"] === true ? { nee: true } : {}),
  loader: ({ context }) => context.words.load("draft", "draft-desk"),
  component: DeskDrafts,
});

function DeskDrafts() {
  const { nee = false } = useSearch({ from: "/_member/balie/voor-een-ander/" });
  return <DeskDraftsPage wasRefused={nee} />;
}
