import { createFileRoute } from "@tanstack/react-router";
import { AskFinishPage } from "../../../features/help-requests/AskFinishPage.tsx";

export const Route = createFileRoute("/_open/hulp-vragen/versturen")({ component: AskFinishPage });
