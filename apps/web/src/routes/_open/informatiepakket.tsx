import { createFileRoute } from "@tanstack/react-router";
import { PacketPage } from "../../features/information-packet/PacketPage.tsx";

export const Route = createFileRoute("/_open/informatiepakket")({
  loader: ({ context }) => context.words.load("packet", "errors"),
  component: PacketPage,
});
