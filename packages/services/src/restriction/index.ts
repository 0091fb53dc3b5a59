export { liftMyRestriction, liftRestrictionOf } from "./lift-hold.ts";
export { restrictDataOf, restrictMyData } from "./put-on-hold.ts";
