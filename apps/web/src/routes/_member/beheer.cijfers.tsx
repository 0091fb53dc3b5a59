import { createFileRoute } from "@tanstack/react-router";
import { AdministrationFigures } from "../../features/figures/AdministrationFigures.tsx";

export const Route = createFileRoute("/_member/beheer/cijfers")({
  loader: ({ context }) => context.words.load("figures"),
  component: AdministrationFigures,
});
