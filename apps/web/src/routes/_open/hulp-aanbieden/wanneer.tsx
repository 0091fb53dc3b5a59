import { createFileRoute } from "@tanstack/react-router";
import { OfferWhenPage } from "../../../features/help-offers/OfferWhenPage.tsx";

export const Route = createFileRoute("/_open/hulp-aanbieden/wanneer")({ component: OfferWhenPage });
