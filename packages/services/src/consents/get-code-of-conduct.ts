import type { CodeOfConduct } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";

export async function getCodeOfConduct({ ctx }: { ctx: ServiceContext }): Promise<CodeOfConduct> {
  throw new Error(`under way: ${ctx.requestId}`);
}
