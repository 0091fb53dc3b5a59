import { createFileRoute, useParams } from "@tanstack/react-router";
import { ChangeItemPage } from "../../features/administration/areas/ChangeItemPage.tsx";

export const Route = createFileRoute("/_member/beheer/gebieden/$itemId")({
  loader: ({ context }) => context.words.load("areas", "errors", "form"),
  component: ChangeItem,
});

function ChangeItem() {
  const { itemId } = useParams({ from: "/_member/beheer/gebieden/$itemId" });
  return <ChangeItemPage itemId={itemId} />;
}
