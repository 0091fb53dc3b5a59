import { createFileRoute } from "@tanstack/react-router";
import { RotaPage } from "../../../features/rotas/page/RotaPage.tsx";

export const Route = createFileRoute("/_member/roosters/$rotaId/")({ component: RotaPage });
