import { createFileRoute } from "@tanstack/react-router";
import { HelpKindsPage } from "../../features/administration/help-kinds/HelpKindsPage.tsx";

export const Route = createFileRoute("/_member/beheer/soorten-hulp/")({
  loader: ({ context }) => context.words.load("settings", "help-kinds", "errors", "form"),
  component: HelpKindsPage,
});
