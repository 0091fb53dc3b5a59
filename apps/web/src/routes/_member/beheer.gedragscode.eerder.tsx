import { createFileRoute } from "@tanstack/react-router";
import { ConductTextVersionsPage } from "../../features/administration/conduct-text/ConductTextPage.tsx";

export const Route = createFileRoute("/_member/beheer/gedragscode/eerder")({
  loader: ({ context }) => context.words.load("settings", "conduct-text", "errors", "form"),
  component: ConductTextVersionsPage,
});
