import { createFileRoute } from "@tanstack/react-router";
import { z } from "zod";
import { PrintPage } from "../../features/desk/print/PrintPage.tsx";

const id = z.uuid().optional().catch(undefined);

export const Route = createFileRoute("/_member/balie/kaart")({
  validateSearch: z.object({ vraag: id, afspraak: id }),
  component: PrintCard,
});

function PrintCard() {
  const { vraag, afspraak } = Route.useSearch();
  return (
    <PrintPage {...(vraag ? { helpRequestId: vraag } : {})} {...(afspraak ? { matchId: afspraak } : {})} />
  );
}
