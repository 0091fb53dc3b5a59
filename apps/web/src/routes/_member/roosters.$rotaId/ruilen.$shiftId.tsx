import { createFileRoute } from "@tanstack/react-router";
import { SwapPage } from "../../../features/rotas/member/SwapPage.tsx";

export const Route = createFileRoute("/_member/roosters/$rotaId/ruilen/$shiftId")({ component: SwapPage });
