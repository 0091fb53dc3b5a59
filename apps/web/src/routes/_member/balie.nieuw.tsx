import { createFileRoute, useSearch } from "@tanstack/react-router";
import { NewCallPage } from "../../features/desk/new-call/NewCallPage.tsx";
import { idsIn } from "../../shell/ids-in.ts";

export const Route = createFileRoute("/_member/balie/nieuw")({
  validateSearch: (search) => idsIn(search, "persoon", "klaar"),
  loader: ({ context }) => context.words.load("help-request", "consent"),
  component: NewCall,
});

function NewCall() {
  const { persoon, klaar } = useSearch({ from: "/_member/balie/nieuw" });
  return <NewCallPage personId={persoon} savedId={klaar} />;
}
