import { createFileRoute } from "@tanstack/react-router";
import { AskDetailsPage } from "../../../features/help-requests/AskDetailsPage.tsx";

export const Route = createFileRoute("/_open/hulp-vragen/bijzonderheden")({ component: AskDetailsPage });
