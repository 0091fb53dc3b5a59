import { createFileRoute } from "@tanstack/react-router";
import { AskDaysPage } from "../../../features/help-requests/AskDaysPage.tsx";

export const Route = createFileRoute("/_open/hulp-vragen/dagen")({ component: AskDaysPage });
