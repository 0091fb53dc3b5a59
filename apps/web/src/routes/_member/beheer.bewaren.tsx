import { createFileRoute } from "@tanstack/react-router";
import { KeepPage } from "../../features/administration/keep/KeepPage.tsx";

export const Route = createFileRoute("/_member/beheer/bewaren")({ component: KeepPage });
