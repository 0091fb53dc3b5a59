import { createFileRoute } from "@tanstack/react-router";
import { SupportPage } from "../../features/support/SupportPage.tsx";

export const Route = createFileRoute("/_open/ondersteuning")({
  loader: ({ context }) => context.words.load("support", "errors"),
  component: SupportPage,
});
