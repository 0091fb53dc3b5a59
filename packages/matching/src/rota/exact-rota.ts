import { Worker } from "node:worker_threads";
import { exactModel } from "./exact-model.ts";
import type { ExactAnswer, ExactTask } from "./exact-worker.ts";
import { newFaults, rota, rotaOf, settledPlan } from "./rota.ts";
import { rotaCost } from "./rota-rules.ts";
import type { Rota, RotaPlan } from "./rota-types.ts";

/** Loading the solver, beside what it may think. */
const startMs = 5000;

/**
 * `rota`, and where that is a rule of thumb the best there is by HiGHS, in a thread of its own and for at most
 * `timeLimitMs`. The label says what came of it; a rota that breaks a rule, or is worse than the rule of thumb, is never
 * returned. Not pure: with too little time the answer depends on the machine.
 */
export const exactRota = async (
  given: RotaPlan,
  { timeLimitMs, graceMs = startMs }: { timeLimitMs: number; graceMs?: number },
): Promise<Rota> => {
  const plain = rota(given);
  if (plain.label === "optimal") {
    return plain;
  }
  const { plan, kept, lapsed } = settledPlan(given);
  const { text, shiftsOf } = exactModel(plan, kept);
  const answer = await ask({ model: text, seconds: timeLimitMs / 1000 }, timeLimitMs + graceMs);
  if (answer?.ones === null || answer === null) {
    return plain;
  }
  const ones = new Set(answer.ones);
  const shifts = shiftsOf((variable) => ones.has(variable));
  const cost = rotaCost(plan, shifts);
  if (newFaults(plan, kept, shifts) !== 0 || cost > plain.cost) {
    return plain;
  }
  return answer.isProven
    ? rotaOf(plan, lapsed, shifts, cost, "optimal")
    : rotaOf(plan, lapsed, shifts, plain.lowerBound, "best-in-time");
};

/** Null when the thread was too slow or failed: then the rule of thumb stands. */
const ask = async (task: ExactTask, mostMs: number): Promise<ExactAnswer | null> => {
  const worker = new Worker(new URL("./exact-worker.ts", import.meta.url), { workerData: task });
  const timer = Promise.withResolvers<null>();
  const handle = setTimeout(timer.resolve, mostMs, null);
  const told = Promise.withResolvers<ExactAnswer | null>();
  worker.once("message", told.resolve);
  worker.once("error", told.reject);
  try {
    return await Promise.race([told.promise, timer.promise]);
  } finally {
    clearTimeout(handle);
    await worker.terminate();
  }
};
