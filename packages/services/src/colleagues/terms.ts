import { addMs, dayMs } from "../local-time.ts";

/** How long the link of an invitation is good. */
export const invitationDays = 14;
/** An invitation that is over stays this long in sight, and may be sent again. */
export const againDays = 7;
/** How long a role that was taken away can be given back to who has no other. */
export const undoHours = 24;
/** A role is looked at again after this. Source: BIO2 5.18.02. */
export const checkDays = 365;
/** Administrators are reminded at most once in so many days. */
export const reminderDays = 30;

/** @returns the moment from which the role is to be looked at again. */
export function checkBefore(role: { grantedAt: Date; checkedAt: Date | null }): Date {
  const from = role.checkedAt !== null && role.checkedAt > role.grantedAt ? role.checkedAt : role.grantedAt;
  return addMs(from, checkDays * dayMs);
}
