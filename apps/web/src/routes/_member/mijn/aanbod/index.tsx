import { createFileRoute } from "@tanstack/react-router";
import { MyOfferPage } from "../../../../features/help-offers/MyOfferPage.tsx";

export const Route = createFileRoute("/_member/mijn/aanbod/")({ component: MyOfferPage });
