import { createFileRoute } from "@tanstack/react-router";
import { AskWeightPage } from "../../../features/help-requests/AskWeightPage.tsx";

export const Route = createFileRoute("/_open/hulp-vragen/omvang")({ component: AskWeightPage });
