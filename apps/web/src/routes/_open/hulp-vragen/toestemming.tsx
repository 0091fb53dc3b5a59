import { createFileRoute } from "@tanstack/react-router";
import { AskConsentPage } from "../../../features/help-requests/AskConsentPage.tsx";

export const Route = createFileRoute("/_open/hulp-vragen/toestemming")({ component: AskConsentPage });
