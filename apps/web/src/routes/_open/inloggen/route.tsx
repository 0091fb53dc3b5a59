import { createFileRoute } from "@tanstack/react-router";

export const Route = createFileRoute("/_open/inloggen")({
  loader: ({ context }) => context.words.load("sign-in"),
});
