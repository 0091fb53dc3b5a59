import { createFileRoute } from "@tanstack/react-router";
import { AreasPage } from "../../features/administration/areas/AreasPage.tsx";

export const Route = createFileRoute("/_member/beheer/gebieden/")({
  loader: ({ context }) => context.words.load("areas", "errors", "form"),
  component: AreasPage,
});
