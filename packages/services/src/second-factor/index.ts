export { resetSecondFactor, setSecondFactorRule } from "./administer.ts";
export { mostTries as mostSecondFactorTries } from "./count-try.ts";
export { enterSecondFactor } from "./enter.ts";
export { confirmSecondFactor, startSecondFactor } from "./set-up.ts";
