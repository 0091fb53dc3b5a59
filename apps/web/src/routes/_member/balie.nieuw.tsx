import { createFileRoute, useSearch } from "@tanstack/react-router";
import { NewCallPage } from "../../features/desk/new-call/NewCallPage.tsx";
import { idsIn } from "../../shell/ids-in.ts";

export const Route = createFileRoute("/_member/balie/nieuw")({
  validateSearch: (search) => idsIn(search, "persoon", "klaar", "concept"),
  loader: ({ context }) => context.words.load("help-request", "consent", "draft-desk", "answer-desk"),
  component: NewCall,
});

function NewCall() {
  const { persoon, klaar, concept } = useSearch({ from: "/_member/balie/nieuw" });
  return <NewCallPage personId={persoon} savedId={klaar} draftId={concept} />;
}
