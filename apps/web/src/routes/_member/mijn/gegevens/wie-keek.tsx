import { createFileRoute } from "@tanstack/react-router";
import { LooksPage } from "../../../../features/my-data/LooksPage.tsx";

export const Route = createFileRoute("/_member/mijn/gegevens/wie-keek")({
  loader: ({ context }) => context.words.load("account"),
  component: LooksPage,
});
