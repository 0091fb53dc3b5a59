import type { Projected } from "@omzien/consent";
import type { CandidateList } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function listCandidates({
  ctx,
  input,
}: Verb<{ helpRequestId: string }>): Promise<Projected<CandidateList>> {
  throw new Error(`under way: ${ctx.requestId} ${input.helpRequestId}`);
}
