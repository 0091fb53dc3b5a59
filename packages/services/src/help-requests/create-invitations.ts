import type { Projected } from "@omzien/consent";
import type { CandidateList, CreateInvitations } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function createInvitations({
  ctx,
  input,
}: Verb<{ helpRequestId: string } & CreateInvitations>): Promise<Projected<CandidateList>> {
  throw new Error(`under way: ${ctx.requestId} ${input.helpRequestId}`);
}
