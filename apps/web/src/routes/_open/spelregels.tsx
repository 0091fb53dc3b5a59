import { createFileRoute } from "@tanstack/react-router";
import { SiteTextsPage } from "../../features/pages/SiteTextsPage.tsx";

export const Route = createFileRoute("/_open/spelregels")({
  loader: ({ context }) => context.words.load("pages", "errors"),
  component: SiteTextsPage,
});
