import { createFileRoute } from "@tanstack/react-router";
import { PauseOfferPage } from "../../../../features/help-offers/PauseOfferPage.tsx";

export const Route = createFileRoute("/_member/mijn/aanbod/pauze")({ component: PauseOfferPage });
