import type { Projected } from "@omzien/consent";
import type { PersonCard } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function findPeople({ ctx }: Verb<{ q: string }>): Promise<Projected<PersonCard>[]> {
  throw new Error(`under way: ${ctx.requestId}`);
}
