import type { Projected } from "@omzien/consent";
import type { PersonCard } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function getPersonCard({ ctx }: Verb<{ personId: string }>): Promise<Projected<PersonCard>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
