import { createFileRoute } from "@tanstack/react-router";
import { StyleVersionsPage } from "../../features/administration/house-style/StyleVersionsPage.tsx";

export const Route = createFileRoute("/_member/beheer/huisstijl/eerder")({
  loader: ({ context }) => context.words.load("house-style"),
  component: StyleVersionsPage,
});
