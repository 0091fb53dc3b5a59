import { createFileRoute } from "@tanstack/react-router";
import { ImportPage } from "../../features/administration/areas/ImportPage.tsx";

export const Route = createFileRoute("/_member/beheer/gebieden/inlezen")({
  loader: ({ context }) => context.words.load("areas", "errors", "form"),
  component: ImportPage,
});
