import { createFileRoute } from "@tanstack/react-router";
import { InvitationPage } from "../../../features/invitations/InvitationPage.tsx";

export const Route = createFileRoute("/_member/mijn/uitnodigingen/$invitationId")({
  loader: ({ context }) => context.words.load("invitation", "offer-limit"),
  component: InvitationPage,
});
