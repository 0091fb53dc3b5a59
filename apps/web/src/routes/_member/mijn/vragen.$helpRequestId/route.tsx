import { createFileRoute } from "@tanstack/react-router";

export const Route = createFileRoute("/_member/mijn/vragen/$helpRequestId")({
  loader: ({ context }) => context.words.load("help-request", "rota", "search-course"),
});
