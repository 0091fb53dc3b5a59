import { createFileRoute } from "@tanstack/react-router";
import { TakeAlongPage } from "../../features/administration/take-along/TakeAlongPage.tsx";

export const Route = createFileRoute("/_member/beheer/meenemen")({ component: TakeAlongPage });
