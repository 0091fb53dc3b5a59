import { createFileRoute } from "@tanstack/react-router";
import { GiveMandatePage } from "../../../../../features/mandates/given/GiveMandatePage.tsx";

export const Route = createFileRoute("/_member/mijn/gegevens/machtigingen/geven")({
  loader: ({ context }) => context.words.load("mandate"),
  component: GiveMandatePage,
});
