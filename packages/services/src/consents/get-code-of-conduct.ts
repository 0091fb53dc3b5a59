import type { Projected } from "@omzien/consent";
import type { CodeOfConduct } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import { readConduct } from "./present-conduct.ts";

/**
 * The code of conduct in force, in the reader's language; public. `acceptedAt` is the reader's own.
 * @throws NotFoundError until one has been published.
 */
export async function getCodeOfConduct({ ctx }: { ctx: ServiceContext }): Promise<Projected<CodeOfConduct>> {
  return readConduct(ctx, ctx.db);
}
