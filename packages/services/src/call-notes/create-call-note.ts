import type { Projected } from "@omzien/consent";
import type { CallNote, NewCallNote } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function createCallNote({ ctx }: Verb<NewCallNote>): Promise<Projected<CallNote>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
