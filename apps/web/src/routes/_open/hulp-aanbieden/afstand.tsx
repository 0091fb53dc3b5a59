import { createFileRoute } from "@tanstack/react-router";
import { OfferTravelPage } from "../../../features/help-offers/OfferTravelPage.tsx";

export const Route = createFileRoute("/_open/hulp-aanbieden/afstand")({ component: OfferTravelPage });
