export { completeSignIn, maxTries, maxTriesPerDay, type SignedIn } from "./complete-sign-in.ts";
export { findRoles } from "./queries.ts";
export { countTry } from "./rate-limit.ts";
export { type Removed, removeExpired } from "./remove-expired.ts";
export { requestSignIn, signInMinutes } from "./request-sign-in.ts";
