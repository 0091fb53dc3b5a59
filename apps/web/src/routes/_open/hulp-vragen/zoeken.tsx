import { createFileRoute } from "@tanstack/react-router";
import { AskSearchPage } from "../../../features/help-requests/AskSearchPage.tsx";

export const Route = createFileRoute("/_open/hulp-vragen/zoeken")({ component: AskSearchPage });
