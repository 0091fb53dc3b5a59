import { createFileRoute } from "@tanstack/react-router";
import { ColleaguesPage } from "../../features/colleagues/ColleaguesPage.tsx";

export const Route = createFileRoute("/_member/beheer/collegas")({
  loader: ({ context }) => context.words.load("colleague"),
  component: ColleaguesPage,
});
