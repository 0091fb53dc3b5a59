import { createFileRoute } from "@tanstack/react-router";
import { ChangesPage } from "../../features/administration/changes/ChangesPage.tsx";

export const Route = createFileRoute("/_member/beheer/veranderd")({
  loader: ({ context }) => context.words.load("changes", "errors"),
  component: ChangesPage,
});
