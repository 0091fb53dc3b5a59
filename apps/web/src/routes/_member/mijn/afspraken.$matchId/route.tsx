import { createFileRoute } from "@tanstack/react-router";

export const Route = createFileRoute("/_member/mijn/afspraken/$matchId")({
  loader: ({ context }) => context.words.load("match", "confidentiality", "offer-limit"),
});
