import { createFileRoute } from "@tanstack/react-router";
import { ModulesVersionsPage } from "../../features/administration/modules/ModulesPage.tsx";

export const Route = createFileRoute("/_member/beheer/onderdelen/eerder")({
  loader: ({ context }) => context.words.load("settings", "modules", "errors", "form"),
  component: ModulesVersionsPage,
});
