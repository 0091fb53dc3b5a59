import type { Projected } from "@omzien/consent";
import type { CallNote, CallNoteListQuery } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { withLooks } from "../access-log/look-book.ts";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { decodeCursor, type Page, pageFrom } from "../page.ts";
import { presentNote } from "./present.ts";
import { listNoteRows } from "./queries.ts";

/**
 * Call notes, newest first, about everything that is named; without anything: all of them. The look is logged.
 * @throws ForbiddenError for anybody who does not work at the desk.
 */
export async function listCallNotes({
  ctx,
  input,
}: Verb<CallNoteListQuery>): Promise<Page<Projected<CallNote>>> {
  const { personId } = deskMemberOf(ctx);
  const { cursor, limit, ...subject } = input;
  const after = cursor === undefined ? undefined : decodeCursor(cursor);
  return transaction(ctx.db, async (tx) => {
    const rows = await listNoteRows(tx, personId, { subject, after, limit: limit + 1 });
    await recordAudit(tx, ctx, {
      action: "call_note.listed",
      ...(subject.personId === undefined ? {} : { subject: subject.personId }),
      facts: { count: Math.min(rows.length, limit) },
    });
    return withLooks(tx, ctx, { reason: "note" }, (looks) =>
      pageFrom(
        rows,
        limit,
        (row) => ({ at: row.written_at, id: row.id }),
        (row) => presentNote(ctx, row, looks),
      ),
    );
  });
}
