import { createFileRoute, useSearch } from "@tanstack/react-router";
import { holdReasonIn } from "../../features/desk/frame/read-desk-search.ts";
import { ReadOutPage } from "../../features/my-data/desk/ReadOutPage.tsx";
import { idsIn } from "../../shell/ids-in.ts";
import { NotFoundPage } from "../../shell/NotFoundPage.tsx";

export const Route = createFileRoute("/_member/balie/gegevens")({
  validateSearch: (search) => ({ ...idsIn(search, "persoon"), ...holdReasonIn(search) }),
  loader: ({ context }) => context.words.load("data-desk", "my-data", "consent", "help", "timing", "form"),
  component: ReadOut,
});

function ReadOut() {
  const { persoon, reden } = useSearch({ from: "/_member/balie/gegevens" });
  if (!persoon) return <NotFoundPage />;
  return <ReadOutPage personId={persoon} reason={reden} />;
}
