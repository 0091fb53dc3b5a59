import { createFileRoute } from "@tanstack/react-router";
import { ConsentsPage } from "../../../../features/consents/ConsentsPage.tsx";

export const Route = createFileRoute("/_member/mijn/gegevens/toestemming")({
  loader: ({ context }) => context.words.load("account", "consents-page"),
  component: ConsentsPage,
});
