import { createFileRoute } from "@tanstack/react-router";
import { ForwardingRulesVersionsPage } from "../../features/administration/forwarding-rules/ForwardingRulesPage.tsx";

export const Route = createFileRoute("/_member/beheer/andere-gemeenten/eerder")({
  loader: ({ context }) => context.words.load("settings", "forwarding-rules", "errors", "form"),
  component: ForwardingRulesVersionsPage,
});
