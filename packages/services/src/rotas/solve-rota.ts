import { type Rota, rota, type RotaPlan } from "@omzien/matching";
import { exactRota } from "@omzien/matching/exact-rota";

/** How long the exact solver may think. */
const timeLimitMs = 2000;

let isThinking = false;

/**
 * Shares the turns out: the best there is where that is found in time, and otherwise by rule of thumb with its bound;
 * the label says which. The exact solver runs in a thread of its own, one at a time per process: whoever comes meanwhile
 * gets the rule of thumb at once.
 */
export async function solveRota(plan: RotaPlan): Promise<Rota> {
  if (isThinking) return rota(plan);
  isThinking = true;
  try {
    // A solver that fails costs the proof, not the proposal.
    return await exactRota(plan, { timeLimitMs }).catch(() => rota(plan));
  } finally {
    isThinking = false;
  }
}
