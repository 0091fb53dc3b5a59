export { beginSupportVisit, findSupportActor } from "./begin-support-visit.ts";
export { getSupportView } from "./support-view.ts";
export { endSupportVisit, leaveSupportVisit, listSupportVisits } from "./support-visits.ts";
