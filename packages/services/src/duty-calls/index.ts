export { listDutyCalls } from "./list-duty-calls.ts";
export { releaseDutyCall } from "./release-duty-call.ts";
export { takeDutyCall } from "./take-duty-call.ts";
