export { answerInvitation } from "./answer-invitation.ts";
export { getInvitation } from "./get-invitation.ts";
export { listMyInvitations } from "./list-my-invitations.ts";
export { openInvitation } from "./open-invitation.ts";
export { remindInvitation } from "./remind-invitation.ts";
export { releaseInvitations, releaseInvitationsOfHelper } from "./release-invitations.ts";
