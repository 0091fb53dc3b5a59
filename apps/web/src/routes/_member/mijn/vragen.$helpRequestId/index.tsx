import { createFileRoute } from "@tanstack/react-router";
import { RequestPage } from "../../../../features/help-requests/RequestPage.tsx";

export const Route = createFileRoute("/_member/mijn/vragen/$helpRequestId/")({ component: RequestPage });
