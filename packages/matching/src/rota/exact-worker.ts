import { parentPort, workerData } from "node:worker_threads";
import { loadSolver } from "../exact/solver.ts";

export type ExactTask = { readonly model: string; readonly seconds: number };

/** `ones`: variables that are one in the best solution found; null when there is none. */
export type ExactAnswer = { readonly isProven: boolean; readonly ones: readonly string[] | null };

/** HiGHS blocks whoever calls it, so it runs in a thread of its own, which is ended from outside when it takes too long. */
const answer = async ({ model, seconds }: ExactTask): Promise<ExactAnswer> => {
  const solver = await loadSolver();
  const found = solver.solve(model, { output_flag: false, time_limit: seconds, mip_rel_gap: 0 });
  const values = Object.entries(found.Columns).map(([name, { Primal }]) => [name, Primal] as const);
  const isSolution = values.length > 0 && values.every(([, value]) => Number.isFinite(value));
  return {
    isProven: found.Status === "Optimal",
    ones: isSolution ? values.filter(([, value]) => Number(value) > 0.5).map(([name]) => name) : null,
  };
};

parentPort?.postMessage(await answer(workerData as ExactTask));
