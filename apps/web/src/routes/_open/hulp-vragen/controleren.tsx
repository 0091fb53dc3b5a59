import { createFileRoute } from "@tanstack/react-router";
import { AskCheckPage } from "../../../features/help-requests/AskCheckPage.tsx";

export const Route = createFileRoute("/_open/hulp-vragen/controleren")({ component: AskCheckPage });
