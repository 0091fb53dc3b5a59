import { createFileRoute } from "@tanstack/react-router";
import { OfferCheckPage } from "../../../features/help-offers/OfferCheckPage.tsx";

export const Route = createFileRoute("/_open/hulp-aanbieden/controleren")({ component: OfferCheckPage });
