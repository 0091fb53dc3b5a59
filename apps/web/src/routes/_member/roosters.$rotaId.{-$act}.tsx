import { createFileRoute } from "@tanstack/react-router";
import { RotaPages } from "../../features/rotas/RotaPages.tsx";
import { idsIn } from "../../shell/ids-in.ts";

export const Route = createFileRoute("/_member/roosters/$rotaId/{-$act}")({
  validateSearch: (search) => idsIn(search, "voor", "beurt"),
  loader: ({ context }) => context.words.load("rota", "form"),
  component: RotaPages,
});
