import type { Projected } from "@omzien/consent";
import type { AskRotaMember, Rota } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { lockSubject } from "../consents/queries.ts";
import { authorise, deskMemberOf, type Verb } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { askIntoRota } from "./ask-into-rota.ts";
import { fittingAnew } from "./fitting.ts";
import { lockForManaging } from "./lock-for.ts";
import { blocksOf } from "./member-queries.ts";
import { roleIn } from "./policy.ts";
import type { RotaRows } from "./queries.ts";
import { readRota } from "./read-rota.ts";

/**
 * Asks a helper to take turns: by the desk, which knows who said yes. The helper says which days themself, on the site
 * or on the telephone.
 *
 * @throws ForbiddenError for anybody but the desk; NotFoundError for a case of one's own; ConflictError `rota_ended`, or
 * `helper_not_available` for who does not fit, may not be asked, or is kept apart from somebody in it. Which is not told.
 */
export async function askRotaMember({
  ctx,
  input: { rotaId, personId },
}: Verb<{ rotaId: string } & AskRotaMember>): Promise<Projected<Rota>> {
  deskMemberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const isThere = await lockSubject(tx, personId);
    const rows = await lockForManaging(tx, ctx, rotaId);
    authorise(roleIn(ctx, rows) === "desk", NotFoundError);
    const fitting = isThere
      ? await fittingAnew(tx, ctx, rows.rota.help_request_id, new Set([personId]))
      : new Set();
    const blocks = await blocksOf(tx, personId);
    if (!fitting.has(personId) || isApart(rows, personId, blocks))
      throw new ConflictError("helper_not_available");
    await askIntoRota(tx, ctx, { rotaId, personId });
    await recordAudit(tx, ctx, { action: "rota.member_asked", subject: rotaId });
    return readRota(tx, ctx, rotaId);
  });
}

/** Whether somebody left because of a stop, or is kept apart from one of those who take part. */
function isApart(rows: RotaRows, personId: string, blocks: RotaRows["blocks"]): boolean {
  const own = rows.members.find(({ person_id: id }) => id === personId);
  if (own?.left_because === "stopped" || own?.left_because === "kept-apart") return true;
  const others = new Set([
    rows.rota.asker_id,
    ...rows.members.filter(({ left_at: left }) => left === null).map(({ person_id: id }) => id),
  ]);
  return blocks.some(({ person_id: one, blocked_id: other }) => others.has(one) || others.has(other));
}
