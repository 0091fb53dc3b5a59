import { createFileRoute } from "@tanstack/react-router";
import { AvailabilityPage } from "../../../features/rotas/member/AvailabilityPage.tsx";
import { idsIn } from "../../../shell/ids-in.ts";

export const Route = createFileRoute("/_member/roosters/$rotaId/dagen")({
  validateSearch: (search) => idsIn(search, "voor"),
  component: AvailabilityPage,
});
