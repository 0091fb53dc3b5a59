import { createFileRoute, useParams } from "@tanstack/react-router";
import { DeskMandatesPage } from "../../features/mandates/desk/DeskMandatesPage.tsx";

export const Route = createFileRoute("/_member/balie/machtigingen/$personId")({
  loader: ({ context }) => context.words.load("mandate", "mandate-desk"),
  component: DeskMandates,
});

function DeskMandates() {
  const { personId } = useParams({ from: "/_member/balie/machtigingen/$personId" });
  return <DeskMandatesPage personId={personId} />;
}
