import { createFileRoute } from "@tanstack/react-router";
import { z } from "zod";
import { NewCallPage } from "../../features/desk/new-call/NewCallPage.tsx";

const id = z.uuid().optional().catch(undefined);

export const Route = createFileRoute("/_member/balie/nieuw")({
  validateSearch: z.object({ persoon: id, klaar: id }),
  loader: ({ context }) => context.words.load("help-request", "consent"),
  component: NewCall,
});

function NewCall() {
  const { persoon, klaar } = Route.useSearch();
  return <NewCallPage personId={persoon} savedId={klaar} />;
}
