export { linearProgramOf } from "./linear-program.ts";
export { loadSolver } from "./solver.ts";
