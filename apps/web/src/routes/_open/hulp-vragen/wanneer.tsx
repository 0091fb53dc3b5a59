import { createFileRoute } from "@tanstack/react-router";
import { AskWhenPage } from "../../../features/help-requests/AskWhenPage.tsx";

export const Route = createFileRoute("/_open/hulp-vragen/wanneer")({ component: AskWhenPage });
