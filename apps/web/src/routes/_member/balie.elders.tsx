import { createFileRoute, useSearch } from "@tanstack/react-router";
import { ForwardingPage } from "../../features/forwarding/ForwardingPage.tsx";
import { idsIn } from "../../shell/ids-in.ts";
import { NotFoundPage } from "../../shell/NotFoundPage.tsx";

export const Route = createFileRoute("/_member/balie/elders")({
  validateSearch: (search) => idsIn(search, "vraag"),
  loader: ({ context }) => context.words.load("forwarding", "form"),
  component: AskElsewhere,
});

function AskElsewhere() {
  const { vraag } = useSearch({ from: "/_member/balie/elders" });
  if (!vraag) return <NotFoundPage />;
  return <ForwardingPage helpRequestId={vraag} />;
}
