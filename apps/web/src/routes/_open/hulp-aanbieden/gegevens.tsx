import { createFileRoute } from "@tanstack/react-router";
import { OfferAboutPage } from "../../../features/help-offers/OfferAboutPage.tsx";

export const Route = createFileRoute("/_open/hulp-aanbieden/gegevens")({ component: OfferAboutPage });
