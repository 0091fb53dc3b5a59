import { createFileRoute } from "@tanstack/react-router";
import { PresetsPage } from "../../features/administration/project-preset/PresetsPage.tsx";

export const Route = createFileRoute("/_member/beheer/soort-project/")({
  loader: ({ context }) => context.words.load("project-preset"),
  component: PresetsPage,
});
