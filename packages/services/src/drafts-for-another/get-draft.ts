import type { Projected } from "@omzien/consent";
import type { DraftAtDesk } from "@omzien/contracts";
import { withLooks } from "../access-log/look-book.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { openContent } from "./draft-content.ts";
import { draftStatus } from "./draft-status.ts";
import { presentAtDesk } from "./present.ts";
import { draftById } from "./queries.ts";

/**
 * A draft that waits, for who calls the person or prints the letter. The look is written down.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError when it does not wait.
 */
export async function getDraft({ ctx, input }: Verb<{ draftId: string }>): Promise<Projected<DraftAtDesk>> {
  deskMemberOf(ctx);
  const row = await ctx.db.maybeOne(draftById, { id: input.draftId });
  if (!row || draftStatus(row, ctx.now()) !== "waiting") throw new NotFoundError();
  const content = await openContent(ctx.db, ctx, row);
  return withLooks(ctx.db, ctx, { reason: "draft" }, (looks) => presentAtDesk(ctx, row, content, looks));
}
