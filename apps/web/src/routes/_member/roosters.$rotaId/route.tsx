import { createFileRoute } from "@tanstack/react-router";

export const Route = createFileRoute("/_member/roosters/$rotaId")({
  loader: ({ context }) => context.words.load("rota", "form"),
});
