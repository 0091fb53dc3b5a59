import { createFileRoute } from "@tanstack/react-router";
import { StopPage } from "../../../features/rotas/member/StopPage.tsx";
import { idsIn } from "../../../shell/ids-in.ts";

export const Route = createFileRoute("/_member/roosters/$rotaId/stoppen")({
  validateSearch: (search) => idsIn(search, "voor"),
  component: StopPage,
});
