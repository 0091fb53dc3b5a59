import { type FlowProblem } from "@omzien/matching";
import { linearProgramOf, loadSolver } from "@omzien/matching/exact-solver";

/** What HiGHS says the cheapest assignment costs, as a linear program it reads as text. */
export async function solveByHighs(problem: FlowProblem): Promise<number> {
  const solver = await loadSolver();
  const { Status, ObjectiveValue } = solver.solve(linearProgramOf(problem), { output_flag: false });
  if (Status !== "Optimal") throw new Error(`HiGHS ends with ${Status}`);
  return Math.round(ObjectiveValue);
}
