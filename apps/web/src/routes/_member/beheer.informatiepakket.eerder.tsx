import { createFileRoute } from "@tanstack/react-router";
import { InformationPacketVersionsPage } from "../../features/administration/information-packet/InformationPacketPage.tsx";

export const Route = createFileRoute("/_member/beheer/informatiepakket/eerder")({
  loader: ({ context }) => context.words.load("settings", "packet", "errors", "form"),
  component: InformationPacketVersionsPage,
});
