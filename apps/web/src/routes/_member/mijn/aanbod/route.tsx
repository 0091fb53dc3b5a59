import { createFileRoute } from "@tanstack/react-router";

export const Route = createFileRoute("/_member/mijn/aanbod")({
  loader: ({ context }) => context.words.load("help-offer", "offer-limit"),
});
