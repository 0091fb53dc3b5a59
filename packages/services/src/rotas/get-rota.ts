import type { Projected } from "@omzien/consent";
import type { Rota } from "@omzien/contracts";
import { memberOf, type Verb } from "../context.ts";
import { readRota } from "./read-rota.ts";

/**
 * A rota as the actor may see it: who comes when, by the names that each lets the others see.
 * @throws NotFoundError for who has nothing to do with it, or no longer takes part.
 */
export async function getRota({ ctx, input }: Verb<{ rotaId: string }>): Promise<Projected<Rota>> {
  memberOf(ctx);
  return readRota(ctx.db, ctx, input.rotaId);
}
