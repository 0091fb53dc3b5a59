import { createFileRoute, Outlet } from "@tanstack/react-router";
import { OfferDoor } from "../../../features/help-offers/OfferDoor.tsx";
import { OfferLayout } from "../../../features/help-offers/OfferLayout.tsx";

export const Route = createFileRoute("/_open/hulp-aanbieden")({
  // The page that an answer is changed from. By hand: a schema library here would be in every first load.
  validateSearch: (search): { na?: "controleren" } =>
    search["na"] === "controleren" ? { na: "controleren" } : {},
  loader: ({ context }) => context.words.load("help-offer"),
  component: Offer,
});

function Offer() {
  return (
    <OfferDoor>
      <OfferLayout>
        <Outlet />
      </OfferLayout>
    </OfferDoor>
  );
}
