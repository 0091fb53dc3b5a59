import { createFileRoute } from "@tanstack/react-router";
import { DeskFigures } from "../../features/figures/DeskFigures.tsx";

export const Route = createFileRoute("/_member/balie/cijfers")({
  loader: ({ context }) => context.words.load("figures"),
  component: DeskFigures,
});
