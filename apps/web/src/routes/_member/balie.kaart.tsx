import { createFileRoute, useSearch } from "@tanstack/react-router";
import { PrintPage } from "../../features/desk/print/PrintPage.tsx";
import { idsIn } from "../../shell/ids-in.ts";

export const Route = createFileRoute("/_member/balie/kaart")({
  validateSearch: (search) => idsIn(search, "vraag", "afspraak", "belofte", "pakket"),
  loader: ({ context }) => context.words.load("packet"),
  component: PrintCard,
});

function PrintCard() {
  const { vraag, afspraak, belofte, pakket } = useSearch({ from: "/_member/balie/kaart" });
  return (
    <PrintPage
      {...(vraag ? { helpRequestId: vraag } : {})}
      {...(afspraak ? { matchId: afspraak } : {})}
      {...(belofte ? { promiseOf: belofte } : {})}
      {...(pakket ? { packetFor: pakket } : {})}
    />
  );
}
