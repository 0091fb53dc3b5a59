import { createFileRoute } from "@tanstack/react-router";
import { AskWhatPage } from "../../../features/help-requests/AskWhatPage.tsx";

export const Route = createFileRoute("/_open/hulp-vragen/wat")({ component: AskWhatPage });
