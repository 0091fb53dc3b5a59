import { notPersonal, type Projected } from "@omzien/consent";
import type { DeskCounts } from "@omzien/contracts";
import { deskMemberOf, type ServiceContext } from "../context.ts";
import { deskCounts } from "./queries.ts";

/**
 * How much waits in each of the desk's four lists; each counts what its list shows to this reader.
 * @throws ForbiddenError for anybody who does not work at the desk.
 */
export async function getDeskCounts({ ctx }: { ctx: ServiceContext }): Promise<Projected<DeskCounts>> {
  const { personId } = deskMemberOf(ctx);
  return notPersonal(await deskCounts(ctx.db, { readerId: personId, now: ctx.now() }));
}
