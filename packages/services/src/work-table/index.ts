export { createWorkTableInvitations } from "./create-work-table-invitations.ts";
export { getWorkTable } from "./get-work-table.ts";
