import { createFileRoute } from "@tanstack/react-router";
import { DeleteAccountPage } from "../../../../features/my-data/DeleteAccountPage.tsx";

export const Route = createFileRoute("/_member/mijn/gegevens/verwijderen")({
  loader: ({ context }) => context.words.load("account"),
  component: DeleteAccountPage,
});
