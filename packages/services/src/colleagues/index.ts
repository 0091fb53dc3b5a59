export { acceptColleagueInvitation, openColleagueInvitation } from "./accept-invitation.ts";
export { sendColleagueInvitation, withdrawColleagueInvitation } from "./change-invitation.ts";
export { checkRole } from "./check-role.ts";
export { colleagueLink } from "./colleague-link.ts";
export { giveRole } from "./give-role.ts";
export { inviteColleague } from "./invite-colleague.ts";
export { listColleagues } from "./list-colleagues.ts";
export { takeRole } from "./take-role.ts";
export { tendColleagues } from "./tend-colleagues.ts";
