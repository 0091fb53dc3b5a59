import { createFileRoute } from "@tanstack/react-router";
import { OfferLimitsPage } from "../../../features/help-offers/OfferLimitsPage.tsx";

export const Route = createFileRoute("/_open/hulp-aanbieden/grenzen")({ component: OfferLimitsPage });
