import { createFileRoute } from "@tanstack/react-router";
import { MyDetailsPage } from "../../../../features/my-data/MyDetailsPage.tsx";

export const Route = createFileRoute("/_member/mijn/gegevens/")({
  loader: ({ context }) => context.words.load("account"),
  component: MyDetailsPage,
});
