import type { CodeOfConduct } from "@omzien/contracts";
import type { Verb } from "../context.ts";

export async function acceptCodeOfConduct({ ctx }: Verb<{ version: number }>): Promise<CodeOfConduct> {
  throw new Error(`under way: ${ctx.requestId}`);
}
