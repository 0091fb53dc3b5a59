import { createFileRoute } from "@tanstack/react-router";
import { OfferKindsPage } from "../../../features/help-offers/OfferKindsPage.tsx";

export const Route = createFileRoute("/_open/hulp-aanbieden/")({ component: OfferKindsPage });
