import { createFileRoute, useParams, useSearch } from "@tanstack/react-router";
import { RepresentedPage } from "../../../../features/mandates/held/RepresentedPage.tsx";

export const Route = createFileRoute("/_member/mijn/kiezen-voor/$mandateId/")({
  validateSearch: (search): { gevraagd?: true } => (search["gevraagd"] === true ? { gevraagd: true } : {}),
  loader: ({ context }) => context.words.load("mandate", "help-request"),
  component: RepresentedPerson,
});

function RepresentedPerson() {
  const { mandateId } = useParams({ from: "/_member/mijn/kiezen-voor/$mandateId/" });
  const { gevraagd } = useSearch({ from: "/_member/mijn/kiezen-voor/$mandateId/" });
  return <RepresentedPage mandateId={mandateId} isAsked={gevraagd === true} />;
}
