import type { Projected } from "@omzien/consent";
import type { PersonPackets } from "@omzien/contracts";
import { deskMemberOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { isReachable } from "../vog/queries.ts";
import { presentPackets } from "./present.ts";
import { currentPacket, receiptsOf } from "./queries.ts";

/**
 * Which versions of the information packet somebody got, how, when and from whom.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError for an unknown person, and for
 * one whose data are on hold.
 */
export async function getPersonPackets({
  ctx,
  input: { personId },
}: Verb<{ personId: string }>): Promise<Projected<PersonPackets>> {
  deskMemberOf(ctx);
  if (!(await isReachable(ctx.db, personId))) throw new NotFoundError();
  const [packet, rows] = await Promise.all([currentPacket(ctx.db), receiptsOf(ctx.db, personId)]);
  return presentPackets(ctx, packet?.version ?? null, rows);
}
