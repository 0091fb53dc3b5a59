import { createFileRoute } from "@tanstack/react-router";
import { ConductTextPage } from "../../features/pages/ConductTextPage.tsx";

export const Route = createFileRoute("/_open/gedragscode")({
  loader: ({ context }) => context.words.load("pages", "errors"),
  component: ConductTextPage,
});
