import { createFileRoute } from "@tanstack/react-router";
import { AccessibilityPage } from "../../features/pages/AccessibilityPage.tsx";

export const Route = createFileRoute("/_open/toegankelijkheid")({
  loader: ({ context }) => context.words.load("pages"),
  component: AccessibilityPage,
});
