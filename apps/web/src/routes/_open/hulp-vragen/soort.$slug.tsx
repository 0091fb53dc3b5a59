import { createFileRoute } from "@tanstack/react-router";
import { AskCategoryPage } from "../../../features/help-requests/AskCategoryPage.tsx";

export const Route = createFileRoute("/_open/hulp-vragen/soort/$slug")({ component: AskCategoryPage });
