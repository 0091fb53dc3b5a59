import type { Projected } from "@omzien/consent";
import type { ConsentRecording, HoldReason } from "@omzien/contracts";
import { deskMemberOf, type Verb } from "../../context.ts";
import { NotFoundError } from "../../errors.ts";
import { presentRecordings } from "./present-recording.ts";
import { recordingsOf } from "./queries.ts";

/**
 * What the desk wrote down of somebody's answers, newest first, with what the person said of it.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError for an unknown
 * person, and for one whose data are on hold unless a coordinator gives a reason.
 */
export async function listRecordings({
  ctx,
  input: { personId, reason },
}: Verb<{ personId: string; reason?: HoldReason | undefined }>): Promise<Projected<ConsentRecording>[]> {
  const { roles } = deskMemberOf(ctx);
  const mayLookOnHold = reason !== undefined && roles.includes("coordinator");
  const person = await ctx.db.kysely
    .selectFrom("person")
    .select("id")
    .where("id", "=", personId)
    .where("erased_at", "is", null)
    .$if(!mayLookOnHold, (query) => query.where("restricted_at", "is", null))
    .executeTakeFirst();
  if (!person) throw new NotFoundError();
  return presentRecordings(ctx.db, await recordingsOf(ctx.db, personId));
}
