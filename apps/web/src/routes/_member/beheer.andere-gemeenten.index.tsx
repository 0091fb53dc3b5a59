import { createFileRoute } from "@tanstack/react-router";
import { ForwardingRulesPage } from "../../features/administration/forwarding-rules/ForwardingRulesPage.tsx";

export const Route = createFileRoute("/_member/beheer/andere-gemeenten/")({
  loader: ({ context }) => context.words.load("settings", "forwarding-rules", "errors", "form"),
  component: ForwardingRulesPage,
});
