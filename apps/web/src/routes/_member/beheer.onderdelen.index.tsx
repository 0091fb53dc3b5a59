import { createFileRoute } from "@tanstack/react-router";
import { ModulesPage } from "../../features/administration/modules/ModulesPage.tsx";

export const Route = createFileRoute("/_member/beheer/onderdelen/")({
  loader: ({ context }) => context.words.load("settings", "modules", "errors", "form"),
  component: ModulesPage,
});
