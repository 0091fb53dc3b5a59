import { createFileRoute } from "@tanstack/react-router";
import { JoinPage } from "../../features/colleagues/join/JoinPage.tsx";

export const Route = createFileRoute("/_open/collega")({
  loader: ({ context }) => context.words.load("colleague", "errors", "form"),
  component: JoinPage,
});
