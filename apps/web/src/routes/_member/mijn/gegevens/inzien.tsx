import { createFileRoute } from "@tanstack/react-router";
import { SeeMyDataPage } from "../../../../features/my-data/SeeMyDataPage.tsx";

export const Route = createFileRoute("/_member/mijn/gegevens/inzien")({
  loader: ({ context }) => context.words.load("account", "my-data", "consent", "help", "timing"),
  component: SeeMyDataPage,
});
