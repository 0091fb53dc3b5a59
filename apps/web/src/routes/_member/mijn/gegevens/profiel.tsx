import { createFileRoute } from "@tanstack/react-router";
import { ProfilePage } from "../../../../features/my-data/ProfilePage.tsx";

export const Route = createFileRoute("/_member/mijn/gegevens/profiel")({
  loader: ({ context }) => context.words.load("account", "form"),
  component: ProfilePage,
});
