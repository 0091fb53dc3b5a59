import type { Projected } from "@omzien/consent";
import type { NewPerson, PersonCard } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function createPersonByPhone({ ctx }: Verb<NewPerson>): Promise<Projected<PersonCard>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
