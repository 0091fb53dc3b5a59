import { createFileRoute } from "@tanstack/react-router";
import { OfferFinishPage } from "../../../features/help-offers/OfferFinishPage.tsx";

export const Route = createFileRoute("/_open/hulp-aanbieden/versturen")({ component: OfferFinishPage });
