import { createFileRoute, useParams } from "@tanstack/react-router";
import { NewItemPage } from "../../features/administration/areas/NewItemPage.tsx";

export const Route = createFileRoute("/_member/beheer/gebieden/nieuw/$soort")({
  loader: ({ context }) => context.words.load("areas", "errors", "form"),
  component: NewItem,
});

function NewItem() {
  const { soort } = useParams({ from: "/_member/beheer/gebieden/nieuw/$soort" });
  return <NewItemPage soort={soort} />;
}
