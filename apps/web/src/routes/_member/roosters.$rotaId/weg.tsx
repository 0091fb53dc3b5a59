import { createFileRoute } from "@tanstack/react-router";
import { LeavePage } from "../../../features/rotas/member/LeavePage.tsx";
import { idsIn } from "../../../shell/ids-in.ts";

export const Route = createFileRoute("/_member/roosters/$rotaId/weg")({
  validateSearch: (search) => idsIn(search, "voor"),
  component: LeavePage,
});
