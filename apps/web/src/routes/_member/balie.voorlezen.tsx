import { createFileRoute, useSearch } from "@tanstack/react-router";
import { ReadQuestionsPage } from "../../features/consent-recordings/desk/ReadQuestionsPage.tsx";
import { idsIn } from "../../shell/ids-in.ts";
import { NotFoundPage } from "../../shell/NotFoundPage.tsx";

export const Route = createFileRoute("/_member/balie/voorlezen")({
  validateSearch: (search) => idsIn(search, "persoon", "bel"),
  loader: ({ context }) => context.words.load("recording-desk", "consent", "form"),
  component: ReadQuestions,
});

function ReadQuestions() {
  const { persoon, bel } = useSearch({ from: "/_member/balie/voorlezen" });
  if (!persoon) return <NotFoundPage />;
  return <ReadQuestionsPage personId={persoon} back={bel ? { lijst: "calls", bel } : { persoon }} />;
}
