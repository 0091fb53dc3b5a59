import { createFileRoute } from "@tanstack/react-router";
import { OfferDonePage } from "../../../features/help-offers/OfferDonePage.tsx";

export const Route = createFileRoute("/_open/hulp-aanbieden/klaar")({ component: OfferDonePage });
