export { resumeLostSteps } from "./resume-lost-steps.ts";
export { planAgain } from "./plan-again.ts";
