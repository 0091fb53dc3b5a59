export { resumeLostSteps } from "./resume-lost-steps.ts";
