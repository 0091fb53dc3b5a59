import { createFileRoute } from "@tanstack/react-router";
import { HeldMandatesPage } from "../../../../features/mandates/held/HeldMandatesPage.tsx";

export const Route = createFileRoute("/_member/mijn/kiezen-voor/")({
  loader: ({ context }) => context.words.load("mandate"),
  component: HeldMandatesPage,
});
