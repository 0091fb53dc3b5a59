import { createFileRoute } from "@tanstack/react-router";
import { AlarmsPage } from "../../features/oversight/alarms/AlarmsPage.tsx";

export const Route = createFileRoute("/_member/toezicht/signalen")({ component: AlarmsPage });
