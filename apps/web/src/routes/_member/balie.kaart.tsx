import { createFileRoute, useSearch } from "@tanstack/react-router";
import { PrintPage } from "../../features/desk/print/PrintPage.tsx";
import { idsIn } from "../../shell/ids-in.ts";

export const Route = createFileRoute("/_member/balie/kaart")({
  validateSearch: (search) => idsIn(search, "vraag", "afspraak", "belofte"),
  component: PrintCard,
});

function PrintCard() {
  const { vraag, afspraak, belofte } = useSearch({ from: "/_member/balie/kaart" });
  return (
    <PrintPage
      {...(vraag ? { helpRequestId: vraag } : {})}
      {...(afspraak ? { matchId: afspraak } : {})}
      {...(belofte ? { promiseOf: belofte } : {})}
    />
  );
}
