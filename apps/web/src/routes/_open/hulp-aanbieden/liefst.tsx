import { createFileRoute } from "@tanstack/react-router";
import { OfferFavouritesPage } from "../../../features/help-offers/OfferFavouritesPage.tsx";

export const Route = createFileRoute("/_open/hulp-aanbieden/liefst")({ component: OfferFavouritesPage });
