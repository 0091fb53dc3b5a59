import { createFileRoute } from "@tanstack/react-router";
import { MakeRotaPage } from "../../features/rotas/make/MakeRotaPage.tsx";

export const Route = createFileRoute("/_member/roosters/nieuw/$helpRequestId")({
  loader: ({ context }) => context.words.load("rota", "form"),
  component: MakeRotaPage,
});
