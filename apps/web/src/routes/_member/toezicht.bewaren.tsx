import { createFileRoute } from "@tanstack/react-router";
import { RetentionPage } from "../../features/oversight/document/RetentionPage.tsx";

export const Route = createFileRoute("/_member/toezicht/bewaren")({ component: RetentionPage });
