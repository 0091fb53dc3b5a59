import { createFileRoute } from "@tanstack/react-router";
import { ConductTextPage } from "../../features/administration/conduct-text/ConductTextPage.tsx";

export const Route = createFileRoute("/_member/beheer/gedragscode/")({
  loader: ({ context }) => context.words.load("settings", "conduct-text", "errors", "form"),
  component: ConductTextPage,
});
