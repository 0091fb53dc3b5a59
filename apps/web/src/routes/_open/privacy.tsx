import { createFileRoute } from "@tanstack/react-router";
import { PrivacyPage } from "../../features/pages/PrivacyPage.tsx";

export const Route = createFileRoute("/_open/privacy")({
  loader: ({ context }) => context.words.load("pages", "consent"),
  component: PrivacyPage,
});
