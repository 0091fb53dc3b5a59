import type { Projected } from "@omzien/consent";
import type { Rota } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { whyUnfilled } from "@omzien/matching";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { fittingFor } from "./fitting.ts";
import { lockForManaging, running } from "./lock-for.ts";
import { everybodyIn, planOf } from "./plan.ts";
import { authoriseManaging } from "./policy.ts";
import { insertProposal } from "./proposal-queries.ts";
import { readRotaRows } from "./queries.ts";
import { readRota } from "./read-rota.ts";
import { solveRota } from "./solve-rota.ts";

/**
 * Works out who could best take which open turn, fairly; what was promised stays. Nobody's turn changes before somebody
 * accepts it. The working out runs outside the transaction, on the rota as it is now.
 *
 * @throws NotFoundError for who has nothing to do with it; ForbiddenError for who takes turns; ConflictError
 * `rota_ended`, or `rota_changed` when it changed meanwhile.
 */
export async function proposeShifts({ ctx, input }: Verb<{ rotaId: string }>): Promise<Projected<Rota>> {
  const { personId } = memberOf(ctx);
  const rows = await readRotaRows(ctx.db, input.rotaId);
  if (!rows) throw new NotFoundError();
  authoriseManaging(ctx, rows);
  running(rows);
  const fitting = await fittingFor(ctx.db, ctx, rows.rota.help_request_id, everybodyIn(rows));
  const plan = planOf(rows, ctx.now(), fitting);
  const solved = await solveRota(plan);
  return transaction(ctx.db, async (tx) => {
    const locked = await lockForManaging(tx, ctx, input.rotaId);
    if (locked.rota.revision !== rows.rota.revision) throw new ConflictError("rota_changed");
    const unfilled = whyUnfilled(plan, solved.shifts);
    await insertProposal(tx, ctx, { rota: rows.rota, by: personId, solved, unfilled });
    await recordAudit(tx, ctx, {
      action: "rota.proposed",
      subject: rows.rota.id,
      facts: { label: solved.label, unfilled: solved.unfilled.length },
    });
    return readRota(tx, ctx, rows.rota.id);
  });
}
