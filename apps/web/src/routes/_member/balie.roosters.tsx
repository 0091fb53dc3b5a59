import { createFileRoute } from "@tanstack/react-router";
import { DeskRotasPage } from "../../features/rotas/desk/DeskRotasPage.tsx";

export const Route = createFileRoute("/_member/balie/roosters")({
  loader: ({ context }) => context.words.load("rota"),
  component: DeskRotasPage,
});
