import { createFileRoute, useSearch } from "@tanstack/react-router";
import { OfferCallPage } from "../../features/desk/offer-call/OfferCallPage.tsx";
import { idsIn } from "../../shell/ids-in.ts";

export const Route = createFileRoute("/_member/balie/aanbod")({
  validateSearch: (search) => idsIn(search, "persoon", "klaar"),
  loader: ({ context }) => context.words.load("help-offer", "consent", "offer-desk"),
  component: OfferCall,
});

function OfferCall() {
  const { persoon, klaar } = useSearch({ from: "/_member/balie/aanbod" });
  return <OfferCallPage personId={persoon} savedId={klaar} />;
}
