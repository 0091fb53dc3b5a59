import { createFileRoute } from "@tanstack/react-router";
import { StopOfferPage } from "../../../../features/help-offers/StopOfferPage.tsx";

export const Route = createFileRoute("/_member/mijn/aanbod/stoppen")({ component: StopOfferPage });
