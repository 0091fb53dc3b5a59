import { createFileRoute } from "@tanstack/react-router";
import { AdministrationPage } from "../../features/administration/AdministrationPage.tsx";

export const Route = createFileRoute("/_member/beheer/")({
  loader: ({ context }) => context.words.load("colleague"),
  component: AdministrationPage,
});
