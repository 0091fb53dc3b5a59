import { createFileRoute } from "@tanstack/react-router";
import { GiveMandatePage } from "../../../../../features/mandates/given/GiveMandatePage.tsx";
import { onlyWith } from "../../../../../shell/only-with.ts";

export const Route = createFileRoute("/_member/mijn/gegevens/machtigingen/geven")({
  beforeLoad: ({ context }) => onlyWith(context.site, "mandates"),
  loader: ({ context }) => context.words.load("mandate"),
  component: GiveMandatePage,
});
