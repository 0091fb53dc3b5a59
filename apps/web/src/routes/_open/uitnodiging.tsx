import { createFileRoute } from "@tanstack/react-router";
import { MailedInvitationPage } from "../../features/invitations/MailedInvitationPage.tsx";

export const Route = createFileRoute("/_open/uitnodiging")({
  loader: ({ context }) => context.words.load("invitation", "offer-limit"),
  component: MailedInvitationPage,
});
