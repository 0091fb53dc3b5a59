import { createFileRoute } from "@tanstack/react-router";
import { OversightPage } from "../../features/oversight/OversightPage.tsx";

export const Route = createFileRoute("/_member/toezicht/")({ component: OversightPage });
