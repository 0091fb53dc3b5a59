import type { Projected } from "@omzien/consent";
import type { CallNote, NewCallNote } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { withLooks } from "../access-log/look-book.ts";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { presentNote } from "./present.ts";
import { findNote, insertNote, subjectsExist } from "./queries.ts";

/**
 * Writes down what was said in a call. The person it is about can read it in their own data.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError when what it is about is unknown.
 */
export async function createCallNote({ ctx, input }: Verb<NewCallNote>): Promise<Projected<CallNote>> {
  const { personId: writerId } = deskMemberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    if (!(await subjectsExist(tx, input))) throw new NotFoundError();
    const id = newId(ctx.now().getTime());
    await insertNote(tx, {
      id,
      person_id: input.personId ?? null,
      help_request_id: input.helpRequestId ?? null,
      match_id: input.matchId ?? null,
      report_id: input.reportId ?? null,
      written_by: writerId,
      written_at: ctx.now(),
      text: input.text,
    });
    await recordAudit(tx, ctx, { action: "call_note.created", subject: id });
    const row = await findNote(tx, id, writerId);
    // A report about the writer: to them it does not exist.
    if (!row) throw new NotFoundError();
    return withLooks(tx, ctx, { reason: "note" }, (looks) => presentNote(ctx, row, looks));
  });
}
