import type { Projected } from "@omzien/consent";
import type { RecordVog, Vog } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { withLooks } from "../access-log/look-book.ts";
import { recordAudit } from "../audit.ts";
import { lockSubject } from "../consents/queries.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { ForbiddenError, InvalidInputError, NotFoundError } from "../errors.ts";
import { localDateOf } from "../local-time.ts";
import { presentVog } from "./present.ts";
import { isReachable, saveVog, vogRowsOf } from "./queries.ts";

/**
 * Writes down that a certificate of conduct was seen: when, which profile, and until when it counts. What it says is
 * not written down, and nothing of it is kept. Nobody at the desk writes down their own.
 * @returns all that were seen of this person, the latest first.
 * @throws ForbiddenError for anybody who does not work at the desk, and for oneself; NotFoundError for an unknown
 * person, and for one whose data are on hold.
 * @throws InvalidInputError `/seenOn` `date_in_future`.
 */
export async function recordVog({
  ctx,
  input,
}: Verb<RecordVog & { personId: string }>): Promise<Projected<Vog>[]> {
  const desk = deskMemberOf(ctx);
  const { personId, seenOn, profile, validUntil } = input;
  if (desk.personId === personId) throw new ForbiddenError();
  return transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId)) || !(await isReachable(tx, personId))) throw new NotFoundError();
    if (seenOn > localDateOf(ctx.now()))
      throw new InvalidInputError([{ pointer: "/seenOn", code: "date_in_future" }]);
    await saveVog(tx, {
      person_id: personId,
      seen_on: seenOn,
      seen_by: desk.personId,
      profile,
      valid_until: validUntil,
    });
    await recordAudit(tx, ctx, { action: "vog.recorded", subject: personId });
    const rows = await vogRowsOf(tx, personId);
    return withLooks(tx, ctx, { reason: "person" }, (looks) =>
      rows.map((row) => presentVog(ctx, row, looks)),
    );
  });
}
