import { createFileRoute } from "@tanstack/react-router";
import { SupportVisitsPage } from "../../features/support/SupportVisitsPage.tsx";

export const Route = createFileRoute("/_member/beheer/ondersteuning")({ component: SupportVisitsPage });
