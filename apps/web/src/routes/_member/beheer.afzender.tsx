import { createFileRoute } from "@tanstack/react-router";
import { SenderPage } from "../../features/administration/sender/SenderPage.tsx";

export const Route = createFileRoute("/_member/beheer/afzender")({
  loader: ({ context }) => context.words.load("sender", "settings", "errors", "form"),
  component: SenderPage,
});
