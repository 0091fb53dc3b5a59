import { createFileRoute, useSearch } from "@tanstack/react-router";
import { MyDraftsPage } from "../../../../features/drafts-for-another/MyDraftsPage.tsx";
import { idsIn } from "../../../../shell/ids-in.ts";

export const Route = createFileRoute("/_member/mijn/voor-een-ander/")({
  validateSearch: (search) => idsIn(search, "gevraagd"),
  loader: ({ context }) => context.words.load("draft"),
  component: MyDrafts,
});

function MyDrafts() {
  const { gevraagd } = useSearch({ from: "/_member/mijn/voor-een-ander/" });
  return <MyDraftsPage sentId={gevraagd} />;
}
