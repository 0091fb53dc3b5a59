import { createFileRoute } from "@tanstack/react-router";
import { OfferConsentPage } from "../../../features/help-offers/OfferFinishPage.tsx";

export const Route = createFileRoute("/_open/hulp-aanbieden/toestemming")({ component: OfferConsentPage });
