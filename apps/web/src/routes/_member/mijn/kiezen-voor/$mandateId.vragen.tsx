import { createFileRoute, useParams } from "@tanstack/react-router";
import { AskForPage } from "../../../../features/mandates/held/AskForPage.tsx";

export const Route = createFileRoute("/_member/mijn/kiezen-voor/$mandateId/vragen")({
  loader: ({ context }) => context.words.load("mandate", "draft", "help-request"),
  component: AskFor,
});

function AskFor() {
  const { mandateId } = useParams({ from: "/_member/mijn/kiezen-voor/$mandateId/vragen" });
  return <AskForPage mandateId={mandateId} />;
}
