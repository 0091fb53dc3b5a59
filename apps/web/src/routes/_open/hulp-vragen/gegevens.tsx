import { createFileRoute } from "@tanstack/react-router";
import { AskAboutPage } from "../../../features/help-requests/AskAboutPage.tsx";

export const Route = createFileRoute("/_open/hulp-vragen/gegevens")({ component: AskAboutPage });
