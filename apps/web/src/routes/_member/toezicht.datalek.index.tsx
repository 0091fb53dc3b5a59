import { createFileRoute } from "@tanstack/react-router";
import { BreachPage } from "../../features/oversight/breach/BreachPage.tsx";

export const Route = createFileRoute("/_member/toezicht/datalek/")({ component: BreachPage });
