import { createFileRoute } from "@tanstack/react-router";
import { ArrivedPage } from "../../features/forwarding/ArrivedPage.tsx";

export const Route = createFileRoute("/_member/balie/andere-gemeenten")({
  loader: ({ context }) => context.words.load("forwarding", "form"),
  component: ArrivedPage,
});
