import { createFileRoute } from "@tanstack/react-router";
import { AcceptMandatePage } from "../../features/mandates/accept/AcceptMandatePage.tsx";

export const Route = createFileRoute("/_open/machtiging")({
  loader: ({ context }) => context.words.load("mandate", "errors"),
  component: AcceptMandatePage,
});
