import { createFileRoute } from "@tanstack/react-router";
import { SightsPage } from "../../features/oversight/document/SightsPage.tsx";

export const Route = createFileRoute("/_member/toezicht/wie-ziet-wat")({ component: SightsPage });
