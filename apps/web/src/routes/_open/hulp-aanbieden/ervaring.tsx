import { createFileRoute } from "@tanstack/react-router";
import { OfferSkillsPage } from "../../../features/help-offers/OfferSkillsPage.tsx";

export const Route = createFileRoute("/_open/hulp-aanbieden/ervaring")({ component: OfferSkillsPage });
