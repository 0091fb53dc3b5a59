import { createFileRoute } from "@tanstack/react-router";
import { HoldPage } from "../../../../features/my-data/HoldPage.tsx";

export const Route = createFileRoute("/_member/mijn/gegevens/stilzetten")({
  loader: ({ context }) => context.words.load("account"),
  component: HoldPage,
});
