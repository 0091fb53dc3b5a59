import { createFileRoute } from "@tanstack/react-router";
import { InformationPacketPage } from "../../features/administration/information-packet/InformationPacketPage.tsx";

export const Route = createFileRoute("/_member/beheer/informatiepakket/")({
  loader: ({ context }) => context.words.load("settings", "packet", "errors", "form"),
  component: InformationPacketPage,
});
